import type { FactWords } from './words.ts';

export const cs: FactWords = {
  companyBefore:
    've společnosti, společnosti, společnost, zájem o práci v, zájem o práci ve, zájem o společnost, práci v, práci ve, pracovat v, pracovat ve, pracovat pro, firmě, firma, firmy, ve firmě, týmu, tým, řízení v, řízení ve, pozici v, pozici ve, jménem, personální oddělení, za společnost, nemocnici, bance, oddělení',
  companyNear: 've, v, do, z, od, pro, @, -, u',
  companyAfter: 'děkuje tým hr a.s. s.r.o. personální kariéra recruitment',
  roleBefore:
    'pozici, na pozici, o pozici, pozice, místo, na místo, pracovní místo, pracovního místa, funkci, roli, inzerát, na inzerát, reakci, řízení na pozici, řízení na, výběrové řízení -, výběrové řízení, zájem o pozici, obsazení pracovního místa, přihláška na, jako, stáž, brigádu',
  roleNear: 'na, jako, o, -, pro, re',
  roleAfter: '',
  titleStops:
    've v na a že je se si byl byla byli bylo který která které jsme do za pro od děkujeme bohužel již ale proto společnosti výsledek zpětná přihlásilo u ref a. vás vám',
  titleLinks: 'a / - & pro',
  jobs: 'číšník servírka kuchař* pomocn* sestr* lékař* doktor* učitel* inženýr* programátor* vývojář* developer analyti* projektant* grafi* designér* asistent* sekretář* recepční účetní obchod* prodavač* pokladní řidič* kurýr* skladník* operátor* technik* technolog* mechanik* elektrikář* svářeč* instalatér* zedník* truhlář* uklízeč* pečovatel* stážist* stáž praktikant* ředitel* vedoucí koordinátor* konzultant* právní* architekt* redaktor* překladatel* veterinář* lékárník* psycholog* výzkumn* doktorand* doktorandsk* kadeřni* pekař* ostrah* specialist* referent* pracovni* poradc* vychovatel* barista manažer* kontrolor* dělník* analytik* junior senior engineer manager tester',
  contactBefore: 'pohovoru s, setkání s, rozhovoru s, schůzce s, pohovor s',
  closings:
    's pozdravem, s přátelským pozdravem, s úctou, zdraví, s přáním hezkého dne, děkuji, děkujeme, hezký den, přeji hezký den, přeji hezky den, hodně štěstí, mějte se hezky, díky, zdravím, s pozdravem a přáním, srdečně',
  greetings:
    'dobrý den, dobry den, vážený, vážená, vážení, milý, milá, ahoj, čau, nazdar, zdravím, hezký den, vážený pane, vážená paní, paní, pane, krásný den',
  notNames:
    'pondělí úterý středa čtvrtek pátek sobota neděle leden únor březen duben květen červen červenec srpen září říjen listopad prosinec dobrý den vážený vážená vážení pane paní děkujeme děkuji bohužel s pozdravem váš vaše vás vám tým hr personální oddělení pozice místo výběrové řízení pohovor životopis reakce cv status odpověď výsledek informace přihláška praha brno ostrava zoom teams linkedin česká republika ing mgr bc prof tajemník ředitelka re fwd',
  formal: 'vás vám vámi vaše vaši vašeho vašemu vaší váš vážený vážená jste vážení',
  informal: 'tě tebe tobě tebou tvůj tvoje tvou tvého ti jsi ses sis ahoj čau díky ozvi',
  signals: {
    words: {
      NEG: 'nemůžeme nebudeme neposkyt* nelze bohužel neuvád* nezasíl* ne',
      MEET: 'pohovor* setkání schůzk* rozhovor* kolo',
      FEEDBACK: 'zpětnou zpětná zpětné vazbu vazba důvody zdůvodnění feedback',
    },
    notMet: ['NEG ~ pozvat ~ MEET', 'nepozv*|nepostoup* ~ MEET', 'pouze ~ MEET'],
    applied: ['životopis*|reakci|přihlášk*|žádost*|kandidatur*|uchazeč*|přihlás*|materiály'],
    screened: [
      'telefonick* ~ rozhovor*|pohovor*',
      'test*|úkol*|dotazník* ~ poslan*|zaslan*|výsled*|vyplněn*',
      'testovací|poslaný|zaslaný úkol',
    ],
    interviewed: [
      'děku* ~ pohovor*|setkání|schůzk*|návštěvu|přišel|přišla',
      'osobní*|váš|našem|po|při|za pohovor*|setkání',
      'setkání ~ s+vámi|minul*',
      'poznat|potkat|setkat ~ vás|tě',
    ],
    final: ['finál*|posledn* ~ kolo|kola|výběr*', 'třetí* kolo|kola|kole'],
    noFeedback: ['NEG ~ poskyt*|sdělit|uvést ~ FEEDBACK', 'NEG ~ individuální*|osobní* ~ FEEDBACK', 'NEG ~ FEEDBACK'],
    noReply: [
      'prosím|prosíme neodpovíd*|neodpovídejte',
      'neodpovídejte',
      'automatick* ~ zpráv*|email|e|generovan*',
      'generovan*|zaslan* automatick*',
    ],
    again: [
      'budoucn*|příště|znovu|opět ~ uchazet|ucházet|přihlas*|kontakt*|pozic*|zkus*',
      'uchazet|ucházet|přihlas*|zkus* ~ budoucn*|znovu|příště',
      'databáz*|evidenc*|ponech* ~ životopis*|kontakt*|pozic*|souhlas*',
      'sledujte|sleduj ~ kariér*|nabídk*|stránk*|web*',
      'případě vhodné|vhodných',
    ],
    otherRole: [
      'jin* ~ pozic*|nabídk*|míst* ~ zajímav*|vhodn*|ozvu|ozveme|nabídnout|mohl*',
      'ozvu|ozveme ~ jin* ~ pozic*|nabídk*',
      'objeví ~ jin* ~ nabídk*|pozic*',
      'nabídnout|doporučit ~ jin* ~ pozic*|míst*',
    ],
  },
};
