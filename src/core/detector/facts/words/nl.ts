import type { FactWords } from './words.ts';

export const nl: FactWords = {
  companyBefore:
    'interesse in, belangstelling voor, interesse in een functie bij, interesse in werken bij, sollicitatie bij, solliciteren bij, gesolliciteerd bij, sollicitatie naar, functie bij, vacature bij, baan bij, werken bij, werken voor, stage bij, carrière bij, gesprek bij, namens, team van, het team van, team bij, collega bij, collega van, onderdeel van, bedrijf, organisatie, teamlid bij, gekozen voor, interesse voor, aan de slag bij, kandidatuur bij, vertrouwen in, komen werken bij, procedure bij',
  companyNear: 'bij, van, voor, in, met, de, het, @, aan, door, naar, bij de, bij het',
  companyAfter: 'team recruitment heeft hr wil is dankt',
  roleBefore:
    'vervolg gesprek, betrekking, functie van, functie, functie als, vacature van, vacature voor, vacature, vacature als, rol van, rol als, rol, positie van, positie, sollicitatie als, sollicitatie voor, sollicitatie voor de functie van, sollicitatie voor de functie, sollicitatie voor de vacature, sollicitatie op de functie van, sollicitatie naar de functie van, sollicitatie naar de functie, sollicitatie, sollicitatie naar, sollicitatie op, gesolliciteerd op de functie van, gesolliciteerd op, gesolliciteerd naar, gesolliciteerd als, baan als, baan van, job van, job als, plek als, plek van, plaats als, werken als, stage, stage als, stageplek, stageplaats, leerplek, procedure voor, gesprek voor, kandidatuur voor, kandidatuur als, kandidatuur, selectie, selectie voor, betrekking van, aangesteld als, advertentie voor, openstaande functie, inzake',
  roleNear: 'als, voor, een, de, het, onze, van, naar, op, de functie, in',
  roleAfter: 'functie vacature rol positie functies gezocht baan job plek',
  titleStops:
    'ingetrokken gelegd kwamen vraagt zoekt bij in te op dat die en met van is zijn wordt werd hebben heeft wij we u je jij ik waarop waarvoor naar aan door maar want omdat zodat ref referentie vacaturenummer locatie standplaats helaas niet om voor de het een onze uw jouw ontvangen hebt vervuld ingevuld gesolliciteerd terug gevallen over vanaf per als reageren gereageerd wel dan nu toch krijg krijgt zien kan kunnen moeten zal zullen gaat gaan komt vervalt zaterdag',
  titleLinks: 'en & / - voor in van op de het met',
  jobs: 'helpende mecanicien jobstudent *stage *stagiair zaalwacht *wacht *bezorger pakketbezorger orderpicker *behandelaar acceptant dakdekker fondsenwerver deskundige *deskundige *administrateur *operator procesoperator *afdeling afdelingshoofd suppoost conciërge koster organist dirigent conducteur machinist stuurman matroos schipper stratenmaker stukadoor tegelzetter glazenwasser fietsenmaker visboer bloemist opticien tandarts logopedist *therapeut pedagoog jongerenwerker maatschappelijk buschauffeur hoofd lead *redacteur *wetenschapper directeur manager hoofd leidinggevende teamleider coördinator coordinator medewerker medewerkster adviseur adviseuse consultant specialist assistent assistente secretaresse receptionist receptioniste boekhouder accountant controller jurist juriste advocaat notaris analist engineer ontwikkelaar developer programmeur architect ontwerper designer onderzoeker promovendus postdoc docent docente leraar lerares leerkracht onderwijzer onderwijzeres trainer begeleider begeleidster verzorgende verpleegkundige verpleger arts apotheker fysiotherapeut psycholoog therapeut verkoper verkoopster kassier caissière inkoper planner logistiek magazijnmedewerker orderpicker heftruckchauffeur chauffeur vrachtwagenchauffeur bezorger monteur elektricien loodgieter lasser timmerman metselaar schilder werfleider uitvoerder voorman operator productiemedewerker bakker slager kok chef kelner serveerster barista afwasser hovenier tuinman kapper kapster schoonmaker schoonmaakster huishoudelijke journalist redacteur vertaler fotograaf muzikant acteur actrice bibliothecaris conservator beveiliger stagiair stagiaire stage leerling traineeship trainee werkstudent bijbaan vakantiekracht vakkenvuller arbeider bediende kandidaat-notaris lichttechnicus technicus geluidstechnicus schadebehandelaar makelaar acquisiteur vertegenwoordiger accountmanager *medewerker *medewerkster *beheerder *beheerster *adviseur *manager *leider *monteur *technicus *specialist *verpleegkundige *begeleider *analist *assistent *assistente *docent *chauffeur *kundige *therapeut *ontwikkelaar *engineer *coördinator *functionaris *ambtenaar owner product data ux werkvoorbereider *voorbereider *controleur *verantwoordelijke *leerkracht *planner *acceptant *vertegenwoordiger *recruiter *werker *bediende *consulent *consulente *inkoper *verkoper *redactrice *arts *laborant *begeleidster *portier *loket *stage redactiestage *medewerk(st)er *projectleider vervanging',
  contactBefore: 'gesprek met, gesproken met, kennismaking met, telefoongesprek met, contact met',
  closings:
    'met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vriendelijke groeten, mvg, hartelijke groet, hartelijke groeten, met hartelijke groet, groet, groeten, groetjes, hoogachtend, met hoogachting, beste groet, beste groeten, veel succes, succes, liefs, lieve groet, warme groet, warme groeten, bedankt, dank, dankjewel, tot ziens, alle goeds, namens, gr, grtz, met collegiale groet, vr gr, fijne dag, sterkte, het beste',
  greetings: 'beste, geachte, hallo, hoi, dag, hi, hey, lieve, goedemorgen, goedemiddag, goedendag, goeiedag, ha',
  notNames:
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december kerst beste geachte hallo hoi dag helaas bedankt dank groet groeten wij we u uw je het een ons onze sollicitatie vacature functie hr team recruitment werving selectie kandidaat cv status update betreft onderwerp ref linkedin teams zoom privacy gesprek feedback reactie uitslag terugkoppeling jobs personeelsdienst mevrouw heer meneer ik stage resultaat schriftelijke proef preselectie beslissing kandidatuur loting andere terugkoppeling bericht utrecht amsterdam rotterdam eindhoven groningen gent antwerpen aalst lochristi brugge leuven hasselt breda tilburg nijmegen arnhem zwolle',
  formal: 'u uw uwe geachte hoogachtend uzelf mevrouw',
  informal: 'je jij jou jouw jullie hoi ha groetjes hey',
  signals: {
    words: {
      NEG: 'niet geen nooit zonder onmogelijk helaas',
      MEET: 'gesprek gesprekken kennismaking interview kennismakingsgesprek sollicitatiegesprek sollicitatieonderhoud gesprekje bezoek meeloopdag koffie',
      FEEDBACK: 'feedback terugkoppeling toelichting motivering redenen uitleg motivatie',
    },
    notMet: [
      'NEG ~ uitnodig*|uitgenodigd|uit+te+nodigen|nodigen ~ MEET',
      'NEG ~ op|voor|een gesprek',
      'NEG ~ in+gesprek|in+gesprek+te+gaan',
      'gaan ~ in+gesprek',
      'NEG ~ tweede+ronde|volgende+ronde|eerste+gesprek',
      'gesprekken+zijn+gevoerd|gesprekken+voeren',
      'NEG ~ behoort|behoren ~ MEET',
      'andere|kandidaten ~ uitnodigen|uitgenodigd|uit+te+nodigen',
      'geselecteerd|uitgenodigd+voor ~ gesprek',
      'alleen|uitsluitend ~ MEET',
    ],
    applied: [
      'sollicitatie|solliciteren|gesolliciteerd|sollicitant|sollicitanten|cv|brief|brieven|kandidatuur|reactie|vacature|motivatie|sollicitaties|kandidaat|advertentie',
    ],
    screened: [
      'telefonisch+gesprek|telefonische+kennismaking|telefonisch+gesproken|telefoongesprek|telefoontje|belletje|gesproken+aan+de+telefoon|aan+de+telefoon',
      'test|assessment|opdracht|casus|proef|capaciteitentest|codeertest|rijtest ~ gemaakt|ingeleverd|resultaat|score|scoorde|uitslag|gehaald|behaald|afgelegd|luidt',
      'schriftelijk*+gedeelte|schriftelijke+proef|preselectie|selectiedag',
      'videogesprek|video+interview|schriftelijke+proef|technische+test|proefdag|proefdienst|proefles|proefopdracht',
    ],
    interviewed: [
      'het|ons|uw|je|jouw|dit|een|fijn*|leuk*|prettig*|aangenaam*|goed*|open|tweede|eerste|de MEET',
      'na|tijdens|voor|van|in MEET',
      'MEET van|op|met|vorige|gisteren|bij|afgelopen|in',
      'langs|langskwam|langsgekomen|langs+was|kennis+te+maken|kennisgemaakt|kennismaken|leren+kennen|ontmoet*|ontvangen+op',
      'bedankt|dank|leuk ~ gekomen|komst|was|kwam|tijd',
      'meeloopdag|meelopen|meegelopen|meeloopavond|proefdraaien|proefgedraaid|proeflessen|auditie|proefles|proefdag|meegedraaid|meedraaien',
      'tijd ~ genomen|gemaakt ~ MEET',
      'spraken|gesproken ~ u|je|elkaar|met',
    ],
    final: [
      'laatste|finale ~ ronde|gesprek|twee|drie|fase|kandidaten|selectie',
      'finalist*|eindronde|slotronde|finaleronde|eindgesprek',
      'tweede|derde gesprek|ronde|gespreksronde|onderhoud',
      'laatste+twee|laatste+drie|twee+kandidaten',
    ],
    noFeedback: [
      'NEG ~ FEEDBACK ~ individueel|individuele|persoonlijk*|inhoudelijk*',
      'NEG ~ individuele|persoonlijke|inhoudelijk*|afzonderlijk* ~ FEEDBACK|ingaan|reageren|reacties|brieven',
      'NEG ~ FEEDBACK ~ geven|verstrekken|mogelijk|bieden|delen',
      'NEG+FEEDBACK',
      'over+de+uitslag ~ NEG ~ gecorrespondeerd|correspondentie',
    ],
    noReply: [
      'NEG ~ beantwoord*|antwoord*|reageren|reageer|gelezen|bekeken|gemonitord',
      'beantwoorden|reageren|antwoorden NEG',
      'automatisch* ~ bericht|mail|e|gegenereerd|verzonden|verstuurd|aangemaakt|antwoord',
      'no+reply|noreply',
      'postbus|mailbox|adres ~ NEG ~ gelezen|bemand|gecontroleerd',
    ],
    again: [
      'opnieuw|nogmaals|toekomst|nieuwe|volgende|later|andere|weer|nog+eens ~ solliciteren|solliciteer|reageren|vacatures|vacature|proberen|probeer|melden|aanmelden|kandideren|meedoen|kandidaat+stellen|tegemoet',
      'carrièrepagina|jobsite|vacaturesite ~ solliciteren|bezoeken',
      'nieuwe+kansen',
      'op+mijn+lijstje|op+m+n+lijstje',
      'solliciteren|solliciteer|probeer|proberen|uitgenodigd|meld|houd|hou|nodigen|kandideer ~ opnieuw|toekomst|nieuwe|later|weer|nog+eens|vacatures|in+de+gaten|volgend',
      'welkom ~ solliciteren|reageren|terug|nieuwe',
    ],
    otherRole: [
      'andere|ander|andere|vergelijkbare|alternatieve ~ functie|functies|vacature|vacatures|rol|plek|opdracht|afdeling|vestiging ~ passen|interesse|interessant|geschikt|voorstellen|bespreken|past|solliciteren|denken|beter|iets',
      'interesse|voorstellen|denken|passen|geschikt|attenderen|wijzen ~ andere|ander ~ functie|functies|vacature|vacatures|rol|plek|opdracht',
      'ik+heb ook|nog|wel ~ wat|iets|lijkt',
    ],
  },
};
