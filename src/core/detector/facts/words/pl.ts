import type { FactWords } from './words.ts';

export const pl: FactWords = {
  companyBefore:
    'zainteresowanie ofertą, zainteresowanie pracą w, zainteresowanie pracą w firmie, zainteresowanie firmą, zainteresowanie, w firmie, firmie, firma, firmy, firmą, pracą w, pracy w, praca w, pracę w, pracować w, dołączeniem do, dołączyć do, dołączenia do, dołączenie do, zespołu, zespół, imieniu firmy, w imieniu, rekrutacji w, rekrutacja w, rekrutacji do, procesie rekrutacji w, procesie rekrutacyjnym w, procesie rekrutacyjnym do, stanowisko w, stażu w, staż w, spółce, spółki, w grupie, aplikacji do, aplikację do, aplikowanie do, zaufanie do, kariery w, rozmowie w, rozmowa w, spotkanie w, stażem w',
  companyNear: 'w, z, do, od, dla, we, ze, @, przez',
  companyAfter: 'dziękuje informuje zespół hr nie rekrutacja',
  roleBefore:
    'stanowisko, stanowiska, stanowisku, stanowiskiem, na stanowisko, na stanowisku, pozycję, pozycji, rolę, roli, ofertę, oferty, ofertą, aplikacja na stanowisko, aplikacji na stanowisko, aplikację na stanowisko, aplikacja na, aplikację na, aplikacji na, rekrutacja na stanowisko, rekrutacji na stanowisko, rekrutację na stanowisko, rekrutacji na, rekrutacja na, rekrutację na, rekrutacja, kandydaturę na, kandydatura na, konkurs na stanowisko, konkurs na, konkursu na, staż, stażu, praktyki, praktykę, pracy jako, pracę jako, praca jako, zatrudnienia jako, etat, wakat na stanowisku, wakat, ogłoszenie, ogłoszenia, cv na, cv na stanowisko, umowa na stanowisko, rozmowa na stanowisko, rozmowy na stanowisko, posadę, posada, szukamy, funkcję, zgłoszenie na, zgłoszenia na',
  roleNear: 'na, jako, dla, do, o, nasze, nowego, nową, naszego, stanowiskiem',
  roleAfter: '',
  titleStops:
    'pozostaje zdecydowała podpisała potrzebujemy bierzemy powód zespół w we z ze nie że i oraz został została zostało zostaje jest są był była który która które ale jednak ponieważ gdyż do dla po od przez nr ref numer dziękujemy niestety nadesłane nadesłaną tym tej pani pana pan twoja twoje ma się to na jako już obsadzony obsadzone wybraliśmy zdecydowaliśmy ogłoszone przy pod wpłynęło wyłoniona wyłoniony wyłoniono mam dziewczynę chłopaka obejmie objęła został informuję',
  titleLinks: 'ds. ds i / - do w na & ds. z',
  jobs: 'neurologoped* przewodnik opiekun pracownik szef* pomoc rejestrator* organist* przewodnik* przewodnicz* dyspozytor* komisjoner* *loged* lider* *logoped* zastępc* konserwator* palacz* dozorc* woźn* kasjer* bileter* garderobian* suflera suflerk* oświetleniow* dźwiękow* kancelist* archiwist* protokolant* asesor* rzecznik* agent* leśnik* rolnik* hodowc* masażyst* optyk* sushi master* trener* instruktor* animator* mentor* dyrektor* kierownik* kierowniczk* menedżer* manager* menadżer* koordynator* specjalist* asystent* sekretark* recepcjonist* księgow* kontroler* prawnik* prawnicz* radc* aplikant* inżynier* programist* developer* analityk* architekt* projektant* grafik* tester* administrator* konsultant* doradc* przedstawiciel* handlow* sprzedawc* sprzedawczyni* kasjer* kelner* kelnerk* kucharz* kucharza kucharza barist* barman* piekarz* cukiernik* magazynier* kierowc* kurier* operator* spawacz* elektryk* hydraulik* mechanik* monter* ślusarz* stolarz* murarz* malarz* tapicer* lakiernik* tokarz* krawc* krawcow* szwaczk* pracownik* pracownic* pracownika brygadzist* majster* majstra pielęgniark* pielęgniarz* lekarz* ratownik* farmaceut* technik* technolog* fizjoterapeut* psycholog* terapeut* opiekun* nauczyciel* wychowawc* wykładowc* adiunkt* asystenta doktorant* profesor* badacz* bibliotekarz* bibliotekark* redaktor* dziennikarz* tłumacz* fotograf* muzyk* aktor* aktork* kustosz* stażyst* staż praktykant* praktyk* trainee junior senior stażystk* ochroniarz* ochrony sprzątacz* ogrodnik* fryzjer* kosmetyczk* weterynarz* rekruter* audytor* kupiec kupca planist* logistyk* spedytor* referent* inspektor* urzędnik* podinspektor* sędzi* notariusz* engineer lead product owner data brand qa devops *log zootechnik* leśnicz* dekorator* florystk* wizażyst* młodszego młodszy strażnik* maszynist* podleśnicz* aplikant* writer* radcowski koordynatork* post-doc postdoc graduate program praktyki',
  contactBefore: 'rozmowie z, rozmowa z, spotkaniu z, spotkanie z, rozmowę z',
  closings:
    'pozdrawiam, pozdrawiamy, z poważaniem, z wyrazami szacunku, łączę wyrazy szacunku, serdecznie pozdrawiam, serdeczności, z pozdrowieniami, pozdrowienia, dziękuję, dziękujemy, powodzenia, życzę powodzenia, życzymy powodzenia, trzymaj się, trzymaj się ciepło, trzymam kciuki, ukłony, miłego dnia, pzdr, pozdro, do zobaczenia, do usłyszenia, wszystkiego dobrego, z szacunkiem, buziaki, uściski, ściskam, hej, najlepszego, łączymy wyrazy szacunku, z wyrazami',
  greetings:
    'szanowny, szanowna, szanowni, drogi, droga, cześć, hej, witam, witaj, dzień dobry, dobry wieczór, pani, pan, panie, siema, kochana, kochany, heja',
  notNames:
    'poniedziałek wtorek środa czwartek piątek sobota niedziela styczeń stycznia luty lutego marzec marca kwiecień kwietnia maj maja czerwiec czerwca lipiec lipca sierpień sierpnia wrzesień września październik października listopad listopada grudzień grudnia szanowny szanowna dziękujemy dziękuję niestety pani pan pana panu państwa państwo panią twoja twoje twojej cię ci ciebie zespół rekrutacja rekrutacji hr dział kadry cv status temat ref nr linkedin teams zoom rodo pozdrawiam aplikacja odpowiedź wynik rozmowa kandydat kandydatka stanowisko oferta praca feedback biuro sekretariat dzień potwierdzenie holandia polska niemczech warszawa warszawie kraków krakowie wrocław wrocławiu poznań poznaniu gdańsk gdańsku łódź łodzi katowice katowicach pozdr wójt sekretarz dyrektor biuro',
  formal: 'pan pani pana panu panią państwa państwu panem państwo pański pańska pańskie pańskiej panie szanowny szanowna szanowni',
  informal:
    'jesteś możesz znalazłeś hejka stary ty ci cię ciebie tobie tobą twój twoja twoje twojej twoją twojego twoim twoich cześć hej trzymaj siema *łeś *łaś twojemu',
  signals: {
    words: {
      NEG: 'nie ani bez brak żadnych niestety',
      MEET: 'rozmowa rozmowę rozmowie rozmowy rozmów spotkanie spotkaniu spotkania spotkaniem rozmową rozmowach',
      FEEDBACK: 'feedback feedbacku informacji zwrotnej zwrotna uzasadnienia uzasadnień uzasadniamy wyjaśnień powodów',
    },
    notMet: [
      'NEG ~ zaprosi*|zaprasza*|zaproszen*|zaproszon* ~ MEET',
      'NEG ~ na+rozmowę|rozmowy|spotkanie',
      'zaprosi*|zapraszamy|zaprosiliśmy ~ inn*|osoby|kandydat*|tych',
      'NEG ~ zakwalifikowa* ~ MEET',
      'NEG+dojdzie',
      'dopuszczający+do',
      'tylko|wyłącznie ~ MEET|wybranymi',
    ],
    applied: ['aplikacj*|aplikow*|cv|zgłoszeni*|kandydatur*|dokument*|list|listu|kandydat*|ofert*|konkurs*|rekrutacj*|papiery|podani*'],
    screened: [
      'telefon*|telefoniczn* ~ rozmow*|kontakt|rozmawia*',
      'rozmow* ~ telefoniczn*|telefon',
      'test*|teście|zadani*|ankiet*|egzamin*|sprawdzian* ~ rozwiąz*|wykona*|wynik|punkt*|rekrutacyjn*|praktyczn*|techniczn*|odesłan*',
      'wynik|punktów ~ testu|teście|testów',
      'przez+telefon',
      'wideorozmow*|próbn*+zadani*',
    ],
    interviewed: [
      'po|podczas|na|w|naszej|naszym|za|twojej|ostatniej|ostatnim|z|wczorajsz* MEET',
      'rozmow*|spotkani* kwalifikacyjn*|rekrutacyjn*|dnia',
      'spotkaliśmy|spotkać|spotkania+z|poznać|poznaliśmy|poznałam|poznałem|rozmawialiśmy|rozmawiało|rozmawiałyśmy|gościć|odwiedziny|wizyta|przyjechałeś|przyjechałaś|przyszedłeś|przyszłaś|przyjście|przyjazd ~ nas|cię|pani*|pana|z|się',
      'rozmowa+wypadła|rozmawiało+się|się+nam+rozmawiało|się+gadało|assessment+center|w+ac|seminarium|prezentacji+koncepcji',
      'za+próbny|za+dzień+próbny',
      'poznać|poznaliśmy',
      'dzień|dniu|dnia|tydzień próbn*',
      'próbn* dzień|dniu|dnia|zmian*|lekcj*',
      'przesłuchani*|lekcj*+pokazow*|casting*|hospitacj*',
      'rozmow* ~ przebieg*|miła|miło|ciekaw*|wypadła',
    ],
    final: [
      'ostatni*|finałow*|końcow* ~ etap*|rozmow*|spotkani*|rund*|dwóch|dwoje|trzech|faz*',
      'finalist*|finał*|finale',
      'etap* finałow*|końcow*|ostatni*',
      'drug*|trzeci*|drugiej|drugim rozmow*|spotkani*|etap*|rund*',
      'trzy|cztery etapy|rozmowy|spotkania',
      'dwoje|dwóch|dwie|troje kandydatów|kandydatek|kandydatki|kandydaci|ocenianych',
      'jedną+z+dwóch|finałowym',
    ],
    noFeedback: [
      'NEG ~ udostępnia*|przekazuje*|przekazujemy ~ wynik*|raport*|szczegół*',
      'szczegółowych|indywidualnych ~ nie',
      'NEG ~ indywidualn* ~ FEEDBACK|odpowiedzi|opini*',
      'NEG ~ udziel*|przekaz*|podaj*|przesyła* ~ FEEDBACK',
      'NEG ~ FEEDBACK',
      'NEG ~ uzasadnia*|uzasadnieni*',
      'NEG ~ przysługuje ~ odwołanie|wyjaśnieni*',
    ],
    noReply: [
      'nie odpisuj|odpisywać|odpowiadaj',
      'proszę|prosimy nie odpowiadać|odpisywać',
      'skrzynka|adres nie służy|obsługuje',
      'jestem tylko botem',
      'NEG ~ odpowiad* ~ wiadomość|mail|maila|adres|ten|tę|na',
      'prosimy+o|prosimy NEG odpowiad*',
      'wygenerowan*|wysłan* automatyczn*',
      'automatyczn* ~ wiadomość|wygenerowan*|wysłan*|mail|powiadomieni*',
      'wiadomość|mail automatyczn*',
      'skrzynk*|adres* ~ NEG ~ obsługiwan*|monitorowan*|czyta*|odczytywan*|odbier*',
    ],
    again: [
      'ponownego|ponownie|przyszłości|kolejnych|innych|inne|następnych|jeszcze+raz|kiedyś|znowu|za+rok ~ aplikuj|aplikować|aplikowania|zgłosić|zgłoszenia|ofert|oferty|rekrutacjach|spróbuj*|próbuj*|napisz*|pisz',
      'aplikuj|aplikować|aplikowania|zachęcamy|zachęcam|zapraszamy|spróbuj*|zgłoś*|zgłosić|wyślij|pisz|napisz|podrzuć|wróć|wracaj|odezwę|odezwiemy ~ ponown*|przyszłości|przyszłym+roku|kolejnych|inne+stanowiska|inne+oferty|jeszcze+raz|za+rok|później|śmiało|wiosną|jesienią|miesiącach',
      'zachęcamy ~ staże|praktyki|stronę+kariery',
      'dam+ci+znać|dzwonię|w+pierwszej+kolejności',
      'zachęca* ~ śledzeni*|aplikowani*|udziału',
    ],
    otherRole: [
      'inne|innym|inną|innego|innej|podobn* ~ stanowisk*|ofert*|pozycj*|rol*|projekt*|miejsc*|oddzia* ~ zainteresow*|propon*|pasowa*|rozważ*|odpowied*|polec*|może|chętnie',
      'propon*|zainteresow*|polec*|rozważ*|zapropon* ~ inne|innym|inną|innego ~ stanowisk*|ofert*|pozycj*|rol*|projekt*',
      'mamy|mam ~ też|także|za+to|natomiast ~ miejsce|ofert*|stanowisk*|wakat',
      'chcesz+spróbować|podesłać+opis|widzę+cię+w',
    ],
  },
};
