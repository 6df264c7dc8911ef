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
    'kräver letar stod behöver söks hos på i vid och att som har är var vi du dig din ditt med från men eftersom den det de ref referens id placering tyvärr inte till för om av efter där går blev blivit nu tillsatt tillsatts söker sökte beslut sundsvall umeå malmö göteborg stockholm uppsala norrköping örebro linköping västerås genom vilket',
  titleLinks: 'och / - inom & med för',
  jobs: 'konstruktör* timvikarie universitetslektor tillskärare *controller aktuarie museivärd *värd *värdinna kantor organist förvaltare *förvaltare timvikarie extrajobb fullstack *konstruktör konstruktör *rådgivare utredare *utredare examensarbete *praktik praktik sommarvik *montör rörmontör intendent *lektor *sköterska executive *skötare *vakt *vaktare *värdinna brevbärare optiker *terapeut *inspektör miljöinspektör *biträde *trainee traineeprogrammet *städare *kock *rörläggare *läggare golvläggare takläggare glasmästare låssmed hantverkare djurvårdare djurskötare chef chefen ledare koordinator samordnare handläggare administratör assistent sekreterare receptionist ekonom ekonomiassistent redovisningsekonom controller revisor jurist advokat ingenjör utvecklare programmerare analytiker arkitekt designer formgivare forskare doktorand postdoktor lektor professor lärare förskollärare barnskötare fritidsledare pedagog elevassistent sjuksköterska undersköterska läkare tandläkare apotekare fysioterapeut psykolog kurator socionom socialsekreterare säljare butikssäljare butiksmedarbetare kassör kassörska inköpare planerare logistiker lagerarbetare lagermedarbetare truckförare chaufför lastbilschaufför bussförare förare montör elektriker rörmokare svetsare snickare murare målare mekaniker operatör maskinoperatör industriarbetare tekniker servicetekniker bagare konditor kock servitör servitris barista diskare städare lokalvårdare trädgårdsmästare frisör florist journalist redaktör översättare fotograf musiker skådespelare bibliotekarie väktare vaktmästare konsult rådgivare specialist strateg kommunikatör projektledare produktägare praktikant praktikplats trainee lärling sommarjobb sommarjobbare vikarie timvikarie medarbetare kundtjänstmedarbetare *chef *ledare *ingenjör *utvecklare *tekniker *medarbetare *konsult *lärare *sköterska *assistent *ansvarig *förare *arbetare *säljare *arkitekt *analytiker *specialist *handläggare *sekreterare *montör *mästare *biträde engineer developer manager owner product data lead backend frontend *operatör processoperatör *planerare *strateg *inköpare *handläggare *ombudsman ombudsman *kassör *ekonom *pedagog *administratör *samordnare *koordinator *chaufför *mekaniker *elektriker *svetsare *snickare *redaktör *producent *läkare *psykolog *vikarie *controller feriejobb extrajobb sommarvik tågvärd *jurist *tolk *medarbetare *kurator *samordnare',
  contactBefore: 'intervju med, samtal med, pratade med, talade med, träffade, möte med, samtalet med, intervjun med',
  closings:
    'med vänlig hälsning, med vänliga hälsningar, vänliga hälsningar, vänlig hälsning, mvh, hälsningar, hälsning, bästa hälsningar, varma hälsningar, med varma hälsningar, allt gott, lycka till, vänligen, tack, stort tack, tack igen, kram, kramar, hälsar, soliga hälsningar, ha det bra, ha det fint, vi hörs, högaktningsfullt, med bästa hälsningar, hej då, /, mvh/, bästa',
  greetings: 'hej, hejsan, kära, käre, bästa, god dag, goddag, hallå, tjena, tja, tjo, hi',
  notNames:
    'måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december jul hej tack tyvärr hälsningar vi du din ditt vår vårt er ert ansökan tjänst tjänsten roll rekrytering hr team kandidat cv status ämne ref linkedin teams zoom intervju svar besked uppdatering med vänlig återkoppling jobb information beslut uppdrag resultat meddelande ang angående svar bekräftelse stockholm göteborg malmö umeå uppsala örebro linköping norrköping västerås sundsvall jönköping gävle borås helsingborg lund karlstad luleå',
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
      'andra|sökande|kandidater|personer ~ intervju|intervjuer|träffa',
      'vill+träffa|kommer+att+träffa|gå+vidare+till',
      'NEG ~ träffa',
      'endast|bara ~ MEET',
      'NEG ~ aktuell+för+intervju|aktuell+för+en+intervju',
      'intervju+blir+det|intervju+blir',
      'bjudit|bjuder|kallat|kallats|kallas ~ MEET',
      'valt+att+träffa',
      'tid+att+söka',
      'kallat|kallade ~ intervju',
    ],
    applied: ['ansökan|ansökningar|sökt|sökte|söka|cv|brev|sökande|kandidat|kandidater|ansökt|intresseanmälan|mejl|spontanansökan'],
    screened: [
      'telefonintervju*|telefonsamtal*|samtal+per+telefon|samtal+i+telefon|samtalet+i+telefon|telefonavstämning|pratade+i+telefon|videosamtal*',
      'test|tester|testet|arbetsprov|kodtest|uppgift|uppgiften|caset|arbetsprovet ~ gjorde|gjort|resultat|lämnade|skickade|genomför*|poäng',
      'arbetsprovet|kodtest|kodtestet|urvalstest|videointervju|kodprov',
    ],
    interviewed: [
      'intervjun|mötet|träffen|samtalet|besöket',
      'din|vår|en|trevlig*|bra|fin*|trevligt|fint|givande|er|på|efter|för MEET',
      'efter+intervjuerna|både+intervju|behörighet+intervju|assessmentdag*|gav+ett ~ intryck',
      'ditt+case|din+genomgång|din+presentation',
      'träffade|träffats|träffas|träffa+dig|träffat+dig|ses|sågs|lära+känna|pratade|pratat+med+dig|att+du+kom|var+här',
      'tack ~ kom|komma|besök*|tog+dig+tid|var+här|intervju*|samtal*|träff*',
      'provdag*|provpass*|provjobb*|provspelning*|provarbet*|audition|provtjänst*|provföreläsning*|provlektion*|prova+på|gick+bredvid',
      'intervjuade|intervjuat|intervjuats|intervjuad',
    ],
    final: [
      'sista|slutliga|finala ~ rundan|intervju*|steget|två|tre|fas*|omgång*',
      'slutkandidat*|finalist*|final*|slutomgång*|slutrund*|slutintervju*',
      'andra+intervju|andra+intervjun|andra+rundan|tredje+intervjun|tre+intervjuer|fyra+intervjuer|second+opinion',
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
      'framöver|framtida|framtiden|nya|kommande|senare|åter|nästa ~ söka|sök|ansöka|tjänster|jobb|annonser|höra|hör',
      'sök|söka|välkommen|ansök|hör+av|höra+av ~ igen|framöver|framtida|framtiden|nya|kommande|åter|senare|nästa',
      'håll ~ utkik|koll',
      'kontaktar|höra+av+oss|hör+av+oss|hör+av+mig ~ dyker+upp|får+in|kommande|passar',
      'prova|försöka ~ igen',
      'hålla+kontakten|i+åtanke',
      'söka+andra|söka+nästa',
    ],
    otherRole: [
      'annan|andra|liknande|annat ~ tjänst|tjänster|roll|roller|jobb|uppdrag|befattning|avdelning ~ intress*|tipsa|erbjuda|föreslå|aktuell|kanske|prata',
      'tipsa|erbjuda|föreslå|rekommendera ~ annan|andra|annat ~ tjänst|tjänster|roll|roller|jobb|uppdrag',
      'ska+jag+skicka+in+dig|vill+du+att+jag+presenterar',
    ],
  },
};
