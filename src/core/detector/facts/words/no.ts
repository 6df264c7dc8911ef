import type { FactWords } from './words.ts';

export const no: FactWords = {
  companyBefore:
    'interesse for, interessen for, interesse for å jobbe hos, interesse for å jobbe i, interesse for stilling hos, interesse for stilling i, søknad til, søknaden til, søknad hos, søkt jobb hos, søkt hos, søke hos, jobbe hos, jobbe i, jobbe for, arbeide i, arbeide hos, stilling hos, stilling i, stilling ved, stillingen hos, stillingen i, stillingen ved, jobb hos, jobb i, jobben hos, rollen hos, hilsen fra, hilsen oss i, helsing frå, oss hos, oss i, vi i, her i, her hos, del av, karriere i, karriere hos, praksis hos, bedriften, selskapet, firmaet, teamet i, teamet hos, intervju hos, intervju i, kollega i, på vegne av, ansettelse i, stillinga hos, stillinga i',
  companyNear: 'hos, i, fra, frå, for, til, på, av, med, ved, @, om',
  companyAfter: 'har team rekruttering hr vil takker rekrutteringsteam søker',
  roleBefore:
    'stillingen som, stilling som, stillingen, stillinga som, stillinga, rollen som, rollen, rolle som, jobben som, jobb som, jobben, søknad på stillingen som, søknad på stilling som, søknad på stillinga som, søknad om stilling som, søknad om stillingen som, søknad til stillingen som, søknad som, søknad på, søknad om, søknad til, søkt stillingen som, søkt på stillingen som, søkte på stillingen som, søkte på stillinga som, søkt jobb som, søkt på, søkt, søkte på, ansettelse som, tilsetting som, oppdraget som, vikariatet som, vikariat som, fast stilling som, plassen som, plass som, læreplass som, praksisplass som, utlysningen, rekruttering av, rekrutteringen av, intervju for stillingen som, intervju om, ansatt som, angående stilling som, prosessen for',
  roleNear: 'som, til, en, ein, ei, et, for, om, av, vår, den',
  roleAfter: '',
  titleStops:
    'krever hos i på ved og at der som har er var vi du deg din ditt med fra frå men da det de den referanse ref id sted dessverre ikke ikkje til for om av etter hvor gikk ble blitt nå besatt søker søkte avslag status takk svar oppdatering tilbakemelding søknad',
  titleLinks: 'og / - innen & med for',
  jobs: 'rådgiver *rådgiver rådgjevar *rådgjevar førstekonsulent seniorkonsulent konsulent *konsulent saksbehandler *behandler koordinator *koordinator assistent *assistent sekretær *sekretær resepsjonist regnskapsmedarbeider *medarbeider medarbeider medarbeidar *medarbeidar regnskapsfører revisor økonom controller *controller jurist advokat *advokat advokatfullmektig fullmektig ingeniør *ingeniør avdelingsingeniør overingeniør utvikler *utvikler programmerer analytiker *analytiker arkitekt *arkitekt designer *designer forsker *forsker stipendiat *stipendiat postdoktor førsteamanuensis universitetslektor lektor *lektor professor *professor lærer *lærer lærar *lærar barnehagelærer pedagog *pedagog fagarbeider *fagarbeider barne- miljøterapeut *terapeut vernepleier sykepleier *sykepleier sjukepleiar *sjukepleiar helsefagarbeider lege *lege tannlege jordmor fysioterapeut ergoterapeut psykolog sosionom farmasøyt bioingeniør laborant selger *selger seljar butikkmedarbeider kasserer kunderådgiver innkjøper *innkjøper lagermedarbeider truckfører *fører sjåfør *sjåfør montør *montør elektriker *elektriker rørlegger tømrer *tømrer snekker murer maler sveiser mekaniker *mekaniker operatør *operatør tekniker *tekniker servicetekniker baker konditor kokk *kokk servitør oppvasker barista renholder *renholder vaktmester gartner frisør journalist redaktør *redaktør oversetter fotograf musiker organist skuespiller produsent *produsent bibliotekar vekter tollinspektør *inspektør inspektør sjef *sjef leder *leder leiar *leiar direktør *direktør rektor avdelingsleder teamleder prosjektleder daglig produkteier manager spesialist *spesialist trainee *trainee graduate lærling læreplass internship sommerjobb sommervikar vikar *vikar engineer developer operator owner product process data lead backend frontend sales marketing',
  contactBefore:
    'intervju med, intervjuet med, snakket med, snakka med, pratet med, prat med, møtte, møte med, møtet med, samtale med, samtalen med',
  closings:
    'med vennlig hilsen, vennlig hilsen, vennlege helsingar, med venleg helsing, venleg helsing, helsing, mvh, hilsen, hilsener, beste hilsen, beste hilsener, hilsen oss i, varm hilsen, varme hilsener, mange hilsener, alt godt, lykke til, takk, tusen takk, på vegne av, klem fra, klem, med hilsen, ha en fin dag, vi snakkes',
  greetings: 'hei, heisann, hallo, kjære, god dag, hey, hi',
  notNames:
    'mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag januar februar mars april mai juni juli august september oktober november desember jul hei takk dessverre diverre hilsen helsing vi du din ditt vår vårt dere deres søknad søknaden søker stilling stillingen rolle rekruttering hr team kandidat cv status emne ref linkedin teams zoom intervju svar beskjed oppdatering med vennlig tilbakemelding jobb informasjon avslag kvittering angående',
  formal: 'de dem deres',
  informal: 'du deg din ditt dine di',
  signals: {
    words: {
      NEG: 'ikke ikkje ingen inga intet aldri uten utan umulig dessverre diverre',
      MEET: 'intervju intervjuet intervjuer samtale samtalen møte møtet prat praten besøk besøket jobbintervju førstegangsintervju',
      FEEDBACK: 'feedback tilbakemelding tilbakemeldinger begrunnelse begrunnelser kommentarer',
    },
    notMet: [
      'NEG ~ innkalle|innkaller|innkalt|kalle|kalt|kalla|invitere|inviterer|invitert|tilby|gå+videre ~ MEET',
      'NEG ~ til+intervju|til+intervjuet|til+et+intervju|til+samtale',
      'andre|søkere|kandidater|dem|søkjarar|fem|seks ~ til+intervju',
      'NEG ~ møte+deg',
      'bare|kun|berre ~ MEET',
      'innkalt|invitert|kalt+inn|kalla+inn ~ intervju',
    ],
    applied: [
      'søknad|søknaden|søknader|søkt|søkte|søke|cv|søkere|søker|søkjarar|kandidat|kandidater|kandidatur|mail|henvendelse|åpen+søknad',
    ],
    screened: [
      'telefon*|telefonsamtale|telefonintervju|ringte|screening|telefonprat|takk+for+praten',
      'test|tester|testene|testen|testresultater|oppgave|oppgaven|casen|case ~ gjennomført|gjennomførte|gjorde|resultat*|løste|sendte|besto',
      'gjennomført|gjennomførte ~ test|tester|testene|testen|oppgaven|videointervju',
      'videointervju*|kodetest|personlighetstest|testresultat*',
    ],
    interviewed: [
      'intervjuet|møtet|samtalen|besøket|jobbintervjuet',
      'ditt|vårt|et|godt|hyggelig*|fint|trivelig|etter|for|på MEET',
      'møte+deg|møtte+deg|møttes|møtt|bli+kjent|hilse+på|treffe+deg',
      'takk ~ kom|komme|besøk*|tok+deg+tid|tid+til|intervju*',
      'prøvedag*|prøvevakt*|prøvespill*|audition|prøveforelesning*|utplassering|kom+til+intervju|kom+på+intervju',
      'intervjuene|intervjurunde*',
    ],
    final: [
      'siste|endelige ~ runde|runden|intervju*|steg|to|fase*',
      'finalist*|finalisten|sluttkandidat*|sluttrunde*',
      'andre+intervju|andregangsintervju*|annengangsintervju*|tredje+intervju|andre+runde',
      'mellom+to|mellom+deg|to+igjen|de+to+kandidatene|siste+to',
    ],
    noFeedback: [
      'NEG ~ individuell*|personlig*|utfyllende ~ FEEDBACK',
      'NEG ~ FEEDBACK ~ gi|mulighet|kan',
      'NEG ~ gi|gir|mulighet|kapasitet|anledning ~ FEEDBACK',
      'NEG ~ begrunne|utdype|kommentere',
      'NEG+FEEDBACK',
    ],
    noReply: [
      'NEG ~ besvares|svare|svares|svarast|leses|overvåkes|besvare ~ mail|melding|denne|på|epost',
      'e+posten|posten|epost|meldingen|meldinga|mailen ~ NEG ~ besvares|svare|svares|svarast|leses',
      'automatisk*|autogenerert|autosvar|systemgenerert ~ mail|melding|generert|sendt|svar|post|epost',
      'sendt+automatisk|do+not+reply|unmonitored',
    ],
    again: [
      'igjen|fremover|fremtidige|fremtiden|nye|kommende|senere|neste|andre ~ søke|søk|søker|søknad|stillinger|jobb|utlysninger|høre',
      'søke|søk|søker|velkommen|håper ~ igjen|fremover|fremtidige|fremtiden|nye|kommende|senere|neste|andre+stillinger|på+andre',
      'følg+med|følg+gjerne|dukker+opp',
    ],
    otherRole: [
      'annen|andre|lignende|annet ~ stilling|stillinger|rolle|roller|jobb|oppdrag|avdeling ~ interess*|passe*|tilby|foreslå|aktuell|kanskje|snakke',
      'interess*|tilby|foreslå|passe*|anbefale ~ annen|andre|annet ~ stilling|stillinger|rolle|jobb|oppdrag',
      'søker+også|derimot|andre+oppdrag',
    ],
  },
};
