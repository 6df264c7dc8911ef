import type { FactWords } from './words.ts';

export const de: FactWords = {
  companyBefore:
    'interesse an, interesse an der, interesse an einer mitarbeit bei, interesse an einer tätigkeit bei, mitarbeit bei, mitarbeit bei der, mitarbeit in der, tätigkeit bei, tätigkeit bei der, bewerbung bei, bewerbung bei der, bewerbung beim, bewerbung an, bewerbung an die, bewerbung an der, beworben bei, karriere bei, karriere mit, einstieg bei, stelle bei, stelle bei der, position bei, position bei der, job bei, ausbildung bei, praktikum bei, praktikum bei der, zusammenarbeit mit der, interesse an der mitarbeit bei, unternehmen, im hause, haus, im namen der, im namen von, im namen des, team von, team der, team des, team bei, recruiting der, personalabteilung der, teil der, team vom, vom, gespräch bei, firma, der firma, grüße von, entscheidung für',
  companyNear:
    'bei, bei der, beim, bei den, bei dem, von, von der, an der, an die, in der, für, am, im, der, die, das, des, dem, den, mit, @, ihr, dein, euer',
  companyAfter:
    'team recruiting recruitment hr personalabteilung personal familie teams bewerbungsmanagement bewerbermanagement talent human people',
  roleBefore:
    'initiativbewerbung, empfehlung, dienstposten, bewerbung um den dienstposten, bewerbung als, bewerbung auf die stelle als, bewerbung um die stelle als, bewerbung für die stelle als, bewerbung auf die position, bewerbung auf die position als, bewerbung für die position, bewerbung für die position als, bewerbung auf die stelle, bewerbung um die stelle, bewerbung für die stelle, bewerbung um, bewerbung für den job, bewerbung auf, bewerbung für, bewerbung zum, bewerbung zur, beworben als, stelle als, stelle der, stelle des, stelle eines, stelle einer, position als, position des, position der, position eines, position einer, job als, tätigkeit als, mitarbeit als, anstellung als, ausbildung zum, ausbildung zur, ausbildung als, ausbildungsplatz als, ausbildungsplatz zum, ausbildungsplatz zur, lehrstelle als, lehrstelle zum, lehrstelle zur, praktikum als, praktikum im bereich, vakanz als, interesse an der position, interesse an der stelle, interesse an der ausgeschriebenen position, interesse an der ausgeschriebenen stelle, ausschreibung, vakanz, stellenbezeichnung, als, stelle, position, stellenausschreibung, stellenangebot, kennwort, job, bewerbung',
  roleNear: 'für, zum, zur, eine, einen, einer, die, der, den, des, auf, unsere, unserer, unseren, an der, um',
  roleAfter: 'stelle position vakanz job bewerbung gesucht besetzt',
  titleStops:
    'gesucht bleibt liegt geht bei in am an auf vom von ab aus zu beworben entschieden und oder die das dem den wir sie ihr ihre ihnen du dich dein deine haben hat ist sind wurde werden wird bewerben interessieren interessiert vielen danke besten herzlichen leider nach mit referenznummer kennziffer ref id nr standort nicht eingegangen erhalten zurück haben sich ausgeschrieben entgegengebrachte gefreut bedanken angeht betrifft absage rückmeldung unserem unserer unser ihrer deiner als daher jedoch aber konnten können müssen möchten zum zur',
  titleLinks: 'für und & im der des in mit - / + of im/in zur',
  jobs: '*macher *macherin kommisionierer *sachverständiger *sachverständige aktuar aktuarin *führung *laborant *laborantin zfa mfa bta mta pta *übersetzerin *kommissionierer *kommissioniererin *mechaniker referendar referendarin wahlstation *führer *führerin *lektorat *lektor *lektorin *volontariat *aufsicht *wart *wartin *pförtner *pförtnerin *hilfskraft *hilfe *barista kutscher hausdame *wirt *wirtin *winzer *imker *schäfer *tierpfleger *fotografin *musikerin *organist *organistin *kantor *kantorin *pfarrer vikarin *entwickler *entwicklerin *entwickler*in *ingenieur *ingenieurin *leiter *leiterin *leitung *berater *beraterin *assistent *assistentin *assistenz *kaufmann *kauffrau *kaufleute *verkäufer *verkäuferin *verkäufern *fahrer *fahrerin *pfleger *pflegerin *krankenschwester pflegefachkraft pflegefachfrau pflegefachmann *fachkraft *kraft *helfer *helferin *mitarbeiter *mitarbeiterin *mitarbeitende *referent *referentin *sachbearbeiter *sachbearbeiterin *sachbearbeitung *lehrer *lehrerin lehrperson lehrkraft *erzieher *erzieherin *techniker *technikerin *mechaniker *mechanikerin *mechatroniker *mechatronikerin *elektriker *elektroniker *schlosser *schweißer *schreiner *tischler *maurer *maler *koch köchin *kellner *kellnerin *friseur *friseurin *bäcker *metzger *gärtner *hausmeister *arzt *ärztin *apotheker *apothekerin *psychologe *psychologin *therapeut *therapeutin *jurist *juristin *anwalt *anwältin *redakteur *redakteurin *redaktion *volontär *volontärin volontariat *praktikant *praktikantin *praktikum praktikum *werkstudent *werkstudentin *auszubildende *auszubildender azubi ausbildung lehrstelle lehrling trainee *manager *managerin *analyst *analystin *architekt *architektin *designer *designerin *spezialist *spezialistin *experte *expertin *koordinator *koordinatorin *controller *controllerin *buchhalter *buchhalterin *administrator *administratorin *planer *planerin *professur *professor wissenschaftlicher wissenschaftliche *forscher *forscherin doktorand doktorandin postdoc *wissenschaftler *wissenschaftlerin *bibliothekar *bibliothekarin *sekretär *sekretärin *sekretariat empfangsmitarbeiter *rezeptionist *rezeptionistin *disponent *disponentin *lagerist *lageristin *kommissionierer *monteur *monteurin *installateur *installateurin *polier *zimmerer *dachdecker *programmierer *programmiererin engineer developer consultant lead head specialist scientist expert officer owner partner assistant werkstudium dualer duales *meister *meisterin *vertreter *vertreterin *trainer *trainerin *betreuer *betreuerin *pädagoge *pädagogin sozialarbeiter sozialarbeiterin *dolmetscher *übersetzer *fotograf *musiker *schauspieler *dramaturg *kurator *kuratorin geselle gesellin *werker *bediener *reiniger reinigungskraft *putzkraft *putzfrau vikar referendar *beamter *beamtin *hilfe *kontrolleur *prüfer *prüferin *optiker *logopäde *hebamme *optikerin *steuerfachangestellte *fachangestellte *fachangestellter *angestellte *angestellter *schreinerin *floristin *barkeeper *barista *aushilfe *servicekraft',
  contactBefore:
    'gespräch mit, telefonat mit, interview mit, kennenlernen mit, gesprochen mit, ansprechpartner, ansprechpartnerin, gespräch mit frau, gespräch mit herrn, gespräch mit herr',
  closings:
    'mit freundlichen grüßen, mit freundlichen gruessen, mit freundlichem gruß, freundliche grüße, freundlichen grüßen, mit besten grüßen, beste grüße, viele grüße, liebe grüße, herzliche grüße, mit herzlichen grüßen, mit lieben grüßen, herzlichst, herzlich, schöne grüße, lieber gruß, lieben gruß, liebe gruesse, mfg, lg, vg, hochachtungsvoll, alles gute, alles liebe, gruß, grüße, freundlicher gruß, freundlich grüßt, es grüßt, es grüßen, sonnige grüße, bis dann, servus, in diesem sinne, ihr, ihre, euer, dein, deine, danke, i.a., gez., mit kollegialen grüßen, mit vorzüglicher hochachtung, merci und gruß, ciao, freundliche gruesse, mit freundlichen',
  greetings:
    'sehr geehrte, sehr geehrter, liebe, lieber, hallo, hi, guten tag, guten morgen, grüß gott, grüezi, servus, moin, hey, werte, werter, guten abend, geschätzte, geschätzter',
  notNames:
    'vielzahl anzahl menge reihe arbeitsmarkt stand dauer lage position erwartungen hoffnungen ausschreibung referenznummer montag dienstag mittwoch donnerstag freitag samstag sonntag januar jänner februar märz april mai juni juli august september oktober november dezember weihnachten ostern sie ihr ihre ihrem ihren ihrer ihnen wir uns unser unsere der die das den dem des ein eine einer eines einem bewerbung stelle position job interesse fragen frage bedarf rückfragen gelegenheit suche team unternehmen haus hause gespräch zeit weg zukunft karriere kandidaten kandidatin kandidat bewerber bewerberin bewerbenden vertrauen absage zusage rückmeldung feedback unterlagen mitarbeit auswahl verfahren prozess gründen anforderungen profil erfolg glück alles gute liebe lieber hallo sehr guten tag beste viele freundliche grüße herzliche dank vielen leider schade danke herrn herr frau familie rahmen bereich region standort umfang arbeit arbeitgeber ausbildung praktikum betrieb ende anfang woche monat jahr jahre tagen stunden personal personalabteilung recruiting bewerbungsverfahren bewerbungsprozess auswahlverfahren zusammenarbeit aufmerksamkeit verständnis entscheidung update betreff datum kennziffer referenz anlage datenschutz impressum telefon mail e-mail linkedin xing zoom teams mut kraft hand herzen gedanken stellenangebote team-leitung freude vergleich prüfung durchsicht abwägung ihrerseits absagen neuigkeiten nachricht information status vorstellungsgespräch kennenlernen telefonat probetag bezug hinblick deutschland österreich schweiz wien berlin münchen hamburg köln zürich bern graz linz salzburg kollegen kolleginnen leute menschen kunden kundschaft gäste team-mitglied lebenslauf anschreiben mappe',
  formal: 'herr herrn frau sie ihnen ihre ihrer ihrem ihren ihr ihres geehrte geehrter',
  informal: 'hi hey moin tschau du dich dir dein deine deiner deinem deinen deines euch eure eurer eurem',
  signals: {
    words: {
      NEG: 'nicht kein keine keinen keinem keiner nie ohne leider bedauern',
      TALK: 'gespräch gespräche gesprächs interview interviews vorstellungsgespräch vorstellungsgespräche bewerbungsgespräch bewerbungsgesprächs vorstellungsgesprächs austausch kennenlernen termin besuch treffen vorstellungstermin',
      FEEDBACK: 'feedback begründung begründungen rückmeldung rückmeldungen auskunft auskünfte gründe einzelheiten absagegründe details',
    },
    notMet: [
      'NEG ~ einladen|einlade*|eingeladen|einladung',
      'einladung|einladen NEG',
      'NEG ~ zu+einem|zum|persönlichen TALK',
      'TALK ~ NEG ~ einladen|einladung|anbieten|zusagen',
      'gern|gerne hätten|hätte ~ TALK|kennengelernt|kennen',
      'andere*|anderen ~ zum|zu|einem TALK',
      'einladung|eingeladen ~ andere*|anderen',
      'erfolg|glück ~ TALK',
      'nur|ausschließlich ~ TALK',
    ],
    applied: [
      'bewerbung*|beworben|unterlagen|lebenslauf|anschreiben|initiativbewerbung|zuschrift|anfrage|bewerbungsunterlagen|bewerber*|mappe|profil|bewirb*',
    ],
    screened: [
      'telefonat|telefoninterview|telefongespräch|telefonisch*|telefon|anruf',
      'erstgespräch|vorgespräch|screening*|kurzgespräch',
      'online|eignung*|technischen|schriftlichen|einstellung* test|tests|assessment|aufgabe|prüfung',
      'einstellungstest|eignungstest|onlinetest|probeaufgabe|testaufgabe|coding|fallstudie|arbeitsprobe|persönlichkeitstest|auswahltest|aufnahmetest|einstellungstests',
      'test|aufgabe ~ bearbeitet|absolviert|eingereicht|gelöst|gemacht|ergebnis|teilgenommen|punkte',
      'videointerview|zeitversetzt*',
      'fragebogen ausgefüllt|beantwortet',
    ],
    interviewed: [
      'dank*|freu*|gefreut|schön|nett|angenehm*|interessant*|offen*|spannend*|sympathisch* ~ TALK|gesprächs',
      'TALK am|vom|mit|bei|in|letzte*|gestern|heute|vergangene*',
      'im|beim|nach|vom|unser|unserem|unseres|ihr|ihrem|dein|deinem|das|dem|persönlich*|gemeinsam* TALK|gesprächs',
      'kennengelernt|kennenzulernen|kennenlernen|kennenlernten',
      'probetag|probearbeit*|probearbeiten|schnuppertag|schnuppern|schnupperwoche|schnupperlehre|hospitation|hospitiert|hospitieren|probestunde|lehrprobe|probeschicht|vorspiel|vorsingen|vorsprechen',
      'assessment center|centers|center',
      'vorgestellt|vorbeikommen|vorbeigekommen|vorbeikam*|vorbeigeschaut|besuch*',
      'dass|danke* ~ gekommen|zeit|da+waren|bei+uns+waren|hier+warst|hier+waren|da+warst|gesprochen|unterhalten',
      'zeit ~ genommen ~ TALK|uns',
      'gespräch+geführt|gespräche+geführt',
      'vorstellung bei|in',
    ],
    final: [
      'letzte*|finale* runde|auswahlrunde|gespräch|gesprächsrunde|stufe|drei|zwei|auswahl|kandidat*|schritt|termin',
      'endauswahl|endrunde|finalrunde|finale|schlussrunde|finalisten|finalistinnen|shortlist',
      'zweite*|dritte* gespräch|runde|interview|vorstellungsgespräch|treffen|termin|kennenlernen',
      'zweitgespräch|zweitrunde*|zweitinterview|drittgespräch|abschlussgespräch',
      'engste* kreis|auswahl|wahl',
      'letzten zwei|drei|beiden|vier',
      'zu zweit|dritt am|in|im|zum',
      'zwei|beiden ~ am+ende|zum+schluss|übrig|schluss',
      'knapp* entscheidung|rennen',
    ],
    noFeedback: [
      'NEG ~ einzelkritik|nennen|ergeht|mitgeteilt',
      'begründung NEG|im',
      'NEG+mehr ~ dazu+sagen|sagen',
      'gründen|details NEG nennen',
      'NEG ~ individuelle*|detaillierte*|persönliche*|ausführliche*|nähere*|konkrete*|einzelne*|weitere* ~ FEEDBACK',
      'NEG ~ FEEDBACK ~ geben|möglich|erteilen|mitteilen|nennen|können|machen|geben+können',
      'FEEDBACK NEG ~ möglich|geben|erteilt|erteilen|mitteilen|nennen|gegeben|gemacht',
      'absehen|verzichten|abzusehen ~ FEEDBACK|nachfrage*|rückfrage*',
      'FEEDBACK ~ absehen|verzichten',
      'bitten nachfragen|rückfragen ~ abzusehen|absehen|verzichten',
      'einzeln* NEG ~ begründen|antworten|beantworten|eingehen',
      'NEG begründen|begründet|begründung',
      'keine+FEEDBACK',
    ],
    noReply: [
      'NEG ~ antworten|beantworten|beantwortet|geantwortet|antworte|antwortet',
      'antworte*|antworten|antworte ~ NEG',
      'antworten|nachrichten|mails|e|adresse|postfach|absender* ~ NEG ~ gelesen|überwacht|bearbeitet|zugestellt|empfang*|eingesehen|betreut|abgerufen',
      'automatisch|maschinell|automatisiert* ~ erstellt*|generiert*|versendet*|versandt*|erzeugt*|nachricht|mail|e|verschickt*',
      'unüberwacht*|sendeadresse|versandadresse|noreply',
      'automatische nachricht|mail|e|benachrichtigung',
      'ausschließlich|nur versand|versenden|senden',
    ],
    again: [
      'erneut*|wieder|nochmals|noch+einmal|künftig*|zukünftig*|später*|zukunft|nächste*|weitere*|gern|gerne ~ bewerb*|bewirb|melden|melde|meldest|meldet|versuch*|probier*',
      'bewerb*|bewirb|melden|melde|meldest|probier*|versuch* ~ erneut|wieder|nochmals|noch+einmal|zukunft|nächste*|nochmal|zukünftig',
      'freu* ~ erneut*|wieder|weitere* bewerb*|hören',
      'wieder|nochmal bei+uns|vorbei',
      'herzlich+eingeladen ~ bewerb*',
    ],
    otherRole: [
      'andere*|weitere*|alternativ*|ähnlich*|passend* ~ stelle*|position*|vakanz*|aufgabe*|bereich*|abteilung*|job*|funktion* ~ vorstellen|interess*|passen|bewerb*|bewirb|anbieten|vorschlag*|berücksichtig*|weiterleit*|melden|denkbar|besser|infrage|frage',
      'vorstellen|interess*|bewerb*|bewirb|anbieten|empfehlen|vorschlag*|hinweisen|aufmerksam ~ andere*|weitere*|alternativ*|ähnlich* ~ stelle*|position*|vakanz*|aufgabe*|bereich*|job*|funktion*',
      'stattdessen ~ stelle|position|bewerb*|vorstellen',
      'suchen+auch|derzeit+noch|gerade+auch|parallel+noch',
    ],
  },
};
