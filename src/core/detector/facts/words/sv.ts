import type { FactWords } from './words.ts';

export const sv: FactWords = {
  companyBefore:
    'intresse för, intresse för att jobba hos, intresse av, ansökan till, ansökan hos, sökt jobb hos, sökt till, söka till, jobba hos, jobba på, arbeta hos, arbeta på, arbeta för, tjänst hos, tjänst på, tjänsten hos, tjänsten på, jobb hos, rollen hos, rollen på, hälsningar från, oss på, vi på, här på, oss hos, del av, bli en del av, karriär hos, karriär på, praktik hos, praktik på, företaget, företag, teamet på, teamet hos, teamet, intervju hos, intervju på, vägnar, kollega på, kollega hos, intresse för en tjänst hos',
  companyNear: 'hos, på, från, för, till, i, av, med, vid, @, om',
  companyAfter: 'har team rekrytering hr vill tackar rekryteringsteam',
  roleBefore:
    'tjänsten som, tjänst som, tjänsten, rollen som, rollen, roll som, jobbet som, jobb som, jobbet, ansökan om tjänsten som, ansökan till tjänsten som, ansökan till rollen som, ansökan som, ansökan om, ansökan till, ansökan avseende, sökt tjänsten som, sökt rollen som, sökt jobbet som, sökt, söka tjänsten som, anställning som, anställningen som, befattningen, befattningen som, uppdraget som, uppdraget, vikariatet som, vikariat som, platsen som, plats som, praktikplats som, praktik som, annonsen, rekrytering av, rekryteringen av, rekrytering, rekryteringen till, annons om, intervju för, intervju till, ärende',
  roleNear: 'som, till, en, ett, för, om, av, vår, den',
  roleAfter: '',
  titleStops:
    'kräver letar stod behöver söks hos på i vid och att som har är var vi du dig din ditt med från men eftersom den det de ref referens id placering tyvärr inte till för om av efter där går blev blivit nu tillsatt tillsatts söker sökte beslut',
  titleLinks: 'och / - inom & med för',
  jobs: 'konstruktör* timvikarie universitetslektor tillskärare *controller aktuarie museivärd *värd *värdinna kantor organist förvaltare *förvaltare timvikarie extrajobb fullstack *konstruktör konstruktör *rådgivare utredare *utredare examensarbete *praktik praktik sommarvik *montör rörmontör intendent *lektor *sköterska executive *skötare *vakt *vaktare *värdinna brevbärare optiker *terapeut *inspektör miljöinspektör *biträde *trainee traineeprogrammet *städare *kock *rörläggare *läggare golvläggare takläggare glasmästare låssmed hantverkare djurvårdare djurskötare chef chefen ledare koordinator samordnare handläggare administratör assistent sekreterare receptionist ekonom ekonomiassistent redovisningsekonom controller revisor jurist advokat ingenjör utvecklare programmerare analytiker arkitekt designer formgivare forskare doktorand postdoktor lektor professor lärare förskollärare barnskötare fritidsledare pedagog elevassistent sjuksköterska undersköterska läkare tandläkare apotekare fysioterapeut psykolog kurator socionom socialsekreterare säljare butikssäljare butiksmedarbetare kassör kassörska inköpare planerare logistiker lagerarbetare lagermedarbetare truckförare chaufför lastbilschaufför bussförare förare montör elektriker rörmokare svetsare snickare murare målare mekaniker operatör maskinoperatör industriarbetare tekniker servicetekniker bagare konditor kock servitör servitris barista diskare städare lokalvårdare trädgårdsmästare frisör florist journalist redaktör översättare fotograf musiker skådespelare bibliotekarie väktare vaktmästare konsult rådgivare specialist strateg kommunikatör projektledare produktägare praktikant praktikplats trainee lärling sommarjobb sommarjobbare vikarie timvikarie medarbetare kundtjänstmedarbetare *chef *ledare *ingenjör *utvecklare *tekniker *medarbetare *konsult *lärare *sköterska *assistent *ansvarig *förare *arbetare *säljare *arkitekt *analytiker *specialist *handläggare *sekreterare *montör *mästare *biträde engineer developer manager owner product data lead backend frontend',
  contactBefore: 'intervju med, samtal med, pratade med, talade med, träffade, möte med, samtalet med, intervjun med',
  closings:
    'med vänlig hälsning, med vänliga hälsningar, vänliga hälsningar, vänlig hälsning, mvh, hälsningar, hälsning, bästa hälsningar, varma hälsningar, med varma hälsningar, allt gott, lycka till, vänligen, tack, stort tack, tack igen, kram, kramar, hälsar, soliga hälsningar, ha det bra, ha det fint, vi hörs, högaktningsfullt, med bästa hälsningar, hej då, /, mvh/, bästa',
  greetings: 'hej, hejsan, kära, käre, bästa, god dag, goddag, hallå, tjena, tja, tjo, hi',
  notNames:
    'måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december jul hej tack tyvärr hälsningar vi du din ditt vår vårt er ert ansökan tjänst tjänsten roll rekrytering hr team kandidat cv status ämne ref linkedin teams zoom intervju svar besked uppdatering med vänlig återkoppling jobb information beslut',
  formal: 'ni er ert era eder',
  informal: 'du dig din ditt dina dej',
  signals: {
    words: {
      NEG: 'inte ej inga ingen aldrig utan omöjligt tyvärr',
      MEET: 'intervju intervjun samtal samtalet möte mötet träff träffen besök besöket intervjuer samtalen',
      FEEDBACK: 'feedback återkoppling motivering motiveringar kommentarer skäl',
    },
    notMet: [
      'NEG ~ kalla*|bjuda|bjuder|erbjuda|boka|gå+vidare ~ MEET',
      'NEG ~ till+intervju|till+intervjun|till+en+intervju',
      'andra|sökande|kandidater ~ till+intervju',
      'NEG ~ träffa',
      'endast|bara ~ MEET',
      'kallat|kallade ~ intervju',
    ],
    applied: ['ansökan|ansökningar|sökt|sökte|söka|cv|brev|sökande|kandidat|kandidater|ansökt|intresseanmälan|mejl|spontanansökan'],
    screened: [
      'telefon*|telefonintervju|telefonsamtal|ringde|samtal+per+telefon|telefonavstämning',
      'test|tester|testet|arbetsprov|kodtest|uppgift|uppgiften|caset|arbetsprovet ~ gjorde|gjort|resultat|lämnade|skickade|genomför*|poäng',
      'arbetsprov*|kodtest|urvalstest|videointervju|kodprov',
    ],
    interviewed: [
      'intervjun|mötet|träffen|samtalet|besöket',
      'din|vår|en|trevlig*|bra|fin*|trevligt|fint|givande|er|på|efter|för MEET',
      'träffa|träffade|träffats|träffas|ses|sågs|lära+känna|prata|pratade',
      'tack ~ kom|komma|besök*|tog+dig+tid|var+här|intervju*|samtal*|träff*',
      'provdag*|provpass*|provjobb*|provspelning*|provarbet*|audition|provtjänst*|provföreläsning*|provlektion*|prova+på|gick+bredvid',
      'intervjuade|intervjuat|intervjuats|intervjuad',
    ],
    final: [
      'sista|slutliga|finala ~ rundan|intervju*|steget|två|tre|fas*|omgång*',
      'slutkandidat*|finalist*|final*|slutomgång*|slutrund*|slutintervju*',
      'andra+intervju|andra+intervjun|andra+rundan|tredje+intervjun',
      'mellan+två|er+två|två+kvar|sista+två',
    ],
    noFeedback: [
      'NEG|hinner ~ kommentera|motivera|återkoppla',
      'NEG ~ individuell*|personlig*|enskild* ~ FEEDBACK',
      'NEG ~ FEEDBACK ~ ge|lämna|möjlighet|kan',
      'NEG ~ ge|lämna|lämnar|ger|möjlighet ~ FEEDBACK',
      'NEG+FEEDBACK',
      'NEG ~ motivera*',
    ],
    noReply: [
      'NEG ~ svara*|besvara*|läses|bevakas|läser|svar',
      'svara NEG',
      'automatisk*|automatiskt|autogenererat|autosvar|autogenererad ~ mejl|mail|meddelande|utskick|skickat|genererat|svar',
      'går+inte+att+svara|obevakad*',
    ],
    again: [
      'igen|framöver|framtida|framtiden|nya|kommande|senare|åter|nästa ~ söka|sök|ansöka|ansökan|tjänster|jobb|annonser|höra|hör|återkom*',
      'sök|söka|välkommen|ansök|hör+av|höra+av|hoppas ~ igen|framöver|framtida|framtiden|nya|kommande|åter|senare|nästa',
      'håll+utkik|håll+koll',
    ],
    otherRole: [
      'annan|andra|liknande|annat ~ tjänst|tjänster|roll|roller|jobb|uppdrag|befattning|avdelning ~ intress*|passa*|tipsa|erbjuda|föreslå|aktuell|söka|kanske|prata',
      'intress*|tipsa|erbjuda|föreslå|passa*|rekommendera ~ annan|andra|annat ~ tjänst|tjänster|roll|roller|jobb|uppdrag',
      'söker+också|även|däremot',
    ],
  },
};
