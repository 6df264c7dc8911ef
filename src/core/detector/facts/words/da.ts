import type { FactWords } from './words.ts';

export const da: FactWords = {
  companyBefore:
    'interesse for, interesse i, interesse for at arbejde hos, interesse for at arbejde i, interesse for job hos, ansøgning til, ansøgning hos, søgt job hos, søgt hos, søge hos, arbejde hos, arbejde for, arbejder hos, stilling hos, stilling i, stillingen hos, job hos, job i, jobbet hos, rollen hos, hilsen fra, hilsner fra, os hos, os i, vi hos, her hos, del af, karriere hos, karriere i, praktik hos, elev hos, virksomheden, firmaet, teamet hos, samtale hos, kollega hos, på vegne af, ansættelse hos, ansættelse i, interesse for en stilling hos',
  companyNear: 'hos, i, fra, for, til, på, af, med, ved, @, om',
  companyAfter: 'har team rekruttering hr vil takker rekrutteringsteam søger',
  roleBefore:
    'stillingen som, stilling som, stillingen, rollen som, rollen, rolle som, jobbet som, job som, jobbet, ansøgning om stillingen som, ansøgning til stillingen som, ansøgning til rollen som, ansøgning om job som, ansøgning som, ansøgning om, ansøgning til, ansøgning vedrørende, søgt stillingen som, søgt jobbet som, søgt job som, søgt, søger, ansættelse som, opgaven som, vikariatet som, vikariat som, pladsen som, plads som, elevplads som, praktikplads som, praktik som, opslaget, stillingsopslaget, rekruttering af, rekrutteringen af, samtale om stillingen som, ansat som, afslag, kandidatur til stillingen som',
  roleNear: 'som, til, en, et, for, om, af, vores, den, ang',
  roleAfter: '',
  titleStops:
    'kræver hos i på ved og at der som har er var vi du dig din dit med fra men da det de den reference ref id placering desværre ikke til for om af efter hvor går blev blevet nu besat søger søgte afslag status tak svar opdatering tilbagemelding timer',
  titleLinks: 'og / - inden & med for',
  jobs: 'fuldmægtig specialkonsulent chefkonsulent *konsulent konsulent sagsbehandler *behandler rådgiver *rådgiver koordinator *koordinator assistent *assistent sekretær *sekretær receptionist bogholder *bogholder revisor økonom økonomiassistent controller *controller jurist advokat *advokat advokatfuldmægtig stud.jur ingeniør *ingeniør udvikler *udvikler programmør analytiker *analytiker arkitekt *arkitekt konstruktør *konstruktør designer *designer forsker postdoc ph.d adjunkt lektor *lektor professor *professor lærer *lærer pædagog *pædagog pædagogmedhjælper *medhjælper medhjælper dagplejer sygeplejerske *sygeplejerske læge *læge tandlæge tandklinikassistent sosu *hjælper jordemoder fysioterapeut ergoterapeut *terapeut psykolog socialrådgiver farmaceut farmakonom laborant bioanalytiker sælger *sælger butiksassistent kassemedarbejder ekspedient indkøber *indkøber disponent lagermedarbejder *medarbejder medarbejder truckfører *fører chauffør *chauffør lastbilchauffør montør *montør elektriker *elektriker vvs-montør tømrer *tømrer snedker murer maler smed svejser mekaniker *mekaniker operatør *operatør tekniker *tekniker servicetekniker bager konditor kok *kok tjener opvasker barista rengøringsassistent *rengøring gartner frisør journalist redaktør *redaktør oversætter fotograf musiker organist skuespiller bibliotekar vagt vicevært pedel teknisk chef *chef leder *leder direktør *direktør skoleleder afdelingsleder teamleder projektleder produktejer manager specialist *specialist strateg kommunikationsmedarbejder praktikant praktik *praktik trainee *trainee elev *elev lærling studentermedhjælper studiejob vikar *vikar engineer developer owner product data lead backend frontend growth sales marketing',
  contactBefore: 'samtale med, samtalen med, talte med, talt med, snak med, mødte, møde med, mødet med, interview med',
  closings:
    'med venlig hilsen, venlig hilsen, venlige hilsner, med venlige hilsner, mvh, vh, kh, hilsen, hilsner, bedste hilsner, de bedste hilsner, bedste hilsen, mange hilsner, kærlig hilsen, kærlige hilsner, varme hilsner, alt det bedste, held og lykke, pøj pøj, tak, tusind tak, på vegne af, dbh, god vind, vi ses',
  greetings: 'hej, hejsa, kære, goddag, god dag, hey, hi, davs, hallo',
  notNames:
    'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december jul hej tak desværre hilsen vi du din dit vores jeres ansøgning ansøger stilling stillingen rolle rekruttering hr team kandidat cv status emne ref linkedin teams zoom samtale svar besked opdatering med venlig tilbagemelding job information afslag kvittering vedr ang',
  formal: 'de dem deres',
  informal: 'du dig din dit dine',
  signals: {
    words: {
      NEG: 'ikke ej ingen intet aldrig uden umuligt desværre',
      MEET: 'samtale samtalen samtaler møde mødet interview interviewet besøg besøget snak snakken ansættelsessamtale jobsamtale',
      FEEDBACK: 'feedback tilbagemelding begrundelse begrundelser uddybning kommentarer',
    },
    notMet: [
      'NEG ~ indkalde|indkalder|indkaldt|invitere|inviterer|inviteret|tilbyde|gå+videre ~ MEET',
      'NEG ~ til+samtale|til+samtalen|til+en+samtale|til+interview',
      'andre|ansøgere|kandidater|dem|fem|fire ~ til+samtale|samtaler',
      'NEG ~ møde+dig',
      'kun|alene ~ MEET',
      'indkalde|invitere|inviteret|indkaldt|udvalgt ~ samtale|samtaler',
    ],
    applied: [
      'ansøgning|ansøgninger|ansøgningen|søgt|søgte|søge|cv|ansøgere|ansøger|kandidat|kandidater|kandidatur|mail|henvendelse|portfolio|papirer',
    ],
    screened: [
      'telefon*|telefonsamtale|telefoninterview|ringede|kaldet|opkald|telefonsnak|screening',
      'test|tests|testen|testresultater|opgave|opgaven|casen|case ~ gennemført|lavede|resultat*|løste|besvarede|sendte|bestod',
      'gennemført ~ test|tests|testen|opgaven|videointerview',
      'videointerview*|kodetest|personlighedstest|testresultat*',
    ],
    interviewed: [
      'samtalen|mødet|snakken|besøget|interviewet|jobsamtalen',
      'din|vores|en|god|hyggelig*|rart|fin*|dejlig*|jeres|efter|for MEET',
      'møde+dig|mødte+dig|mødtes|mødt|se+dig|lære+at+kende|hilse+på',
      'tak ~ kom|komme+forbi|besøg*|tog+dig+tid|tid+til|samtale*|snak*',
      'prøvedag*|prøvevagt*|prøvearbejd*|audition|prøveforelæsning*|prøveundervisning*|din+prøve',
      'interviewet|samtalerunde',
    ],
    final: [
      'sidste|endelige ~ runde|samtale*|trin|to|fase*',
      'finalist*|slutrunde|slutkandidat*|slutfeltet',
      'anden+samtale|anden+samtalen|2+samtale|tredje+samtale|anden+runde',
      'mellem+to|mellem+dig|to+tilbage|de+to+kandidater|sidste+to',
    ],
    noFeedback: [
      'NEG ~ individuel*|personlig*|uddybende ~ FEEDBACK',
      'NEG ~ FEEDBACK ~ give|mulighed|kan',
      'NEG ~ give|giver|mulighed|uddybe ~ FEEDBACK',
      'NEG ~ begrunde|uddybe|kommentere',
      'NEG+FEEDBACK',
    ],
    noReply: [
      'NEG ~ besvares|svare|svares|svar|læses|overvåges|besvare ~ mail|besked|denne|på|postkasse',
      'mail|besked|mailen ~ NEG ~ besvares|svare|svares|læses',
      'automatisk*|autogenereret|autosvar|systemgenereret ~ mail|besked|genereret|udsendt|sendt|svar',
      'do+not+reply|noreply|unmonitored',
    ],
    again: [
      'igen|fremover|fremtidige|fremtiden|nye|kommende|senere|næste|andre ~ søge|søg|ansøge|ansøgning|stillinger|job|opslag|høre',
      'søge|søg|velkommen|ansøg|håber|lyst ~ igen|fremover|fremtidige|fremtiden|nye|kommende|senere|næste|andre+ledige',
      'hold+øje|jobagent',
    ],
    otherRole: [
      'anden|andre|lignende|andet ~ stilling|stillinger|rolle|roller|job|opgave|afdeling ~ interess*|passe*|tilbyde|foreslå|aktuel|måske|snakke',
      'interess*|tilbyde|foreslå|passe*|anbefale ~ anden|andre|andet ~ stilling|stillinger|rolle|job',
      'søger+også|vores+afdeling|til+gengæld|derimod ~ søger|mangler|stilling',
    ],
  },
};
