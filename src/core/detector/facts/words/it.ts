import type { FactWords } from './words.ts';

export const it: FactWords = {
  companyBefore:
    "interesse per, interesse verso, interesse nei confronti di, interesse dimostrato per, interesse mostrato per, interesse manifestato per, entrare in, far parte di, parte di, parte del team, parte del team di, unirti a, unirsi a, lavorare in, lavorare con, lavorare per, lavorare da, candidatura presso, candidatura in, candidatura a, candidarti in, candidarsi in, candidarti a, candidato presso, posizione presso, posizione in, posto presso, selezione presso, colloquio presso, colloquio in, per conto di, a nome di, nome di, da parte di, azienda, l'azienda, società, la società, team di, gruppo, pensato a, scelto, presso la, presso il, presso lo, presso, tirocinio presso, stage presso, opportunità in, carriera in, squadra di, considerato, contattato",
  companyNear: 'in, da, di, per, con, a, alla, al, della, del, la, il, @, dal, dalla, nella',
  companyAfter: 'ha desidera ringrazia non recruiting hr team risorse',
  roleBefore:
    'referral, percorso, posizione di, posizione, posizione per, posizione da, ruolo di, ruolo, posto di, posto da, posto, candidatura per, candidatura come, candidatura al ruolo di, candidatura alla posizione di, candidatura per la posizione di, candidatura per il ruolo di, candidatura a, candidatura, selezione per, selezione, selezione di, ricerca di, ricerca, annuncio per, annuncio, offerta di, offerta, lavoro di, lavoro come, lavorare come, stage come, stage in, stage, tirocinio in, tirocinio come, tirocinio, colloquio per, colloquio come, concorso per, mansione di, in qualità di, figura di, profilo di, profilo, incarico di, vacancy, opportunità di, avviso per, avviso',
  roleNear: "per, come, da, di, un, una, il, la, del, della, l', un', al, cercavamo",
  roleAfter: '',
  titleStops:
    'nasce resta richiede serve presso in con che e per da al alla il la lo gli i le ha abbiamo si ti è era sono ma perché non ci nostro nostra ove rif riferimento codice cod sede purtroppo tua tuo sua suo questa questo come a nel nella esito su - di+noi inviata pubblicata dal',
  titleLinks: 'di del della e / - in alla al a & dei delle per da',
  jobs: 'onicotecnica animatore animatrice conduttore conduttrice sysadmin collaboratore assegno assegnista autista operatore project officer graduate orafo liutaio sommelier bagnino bagnina giardiniere spazzino portalettere postino usciere costumista truccatore truccatrice parrucchiere tagliatore verniciatore caporeparto capocantiere capoturno direttore direttrice responsabile capo coordinatore coordinatrice supervisore addetto addetta impiegato impiegata tecnico tecnica ingegnere sviluppatore sviluppatrice programmatore programmatrice analista architetto architetta designer amministrativo amministrativa assistente segretario segretaria receptionist contabile controller avvocato avvocata legale praticante consulente commerciale venditore venditrice commesso commessa cassiere cassiera cameriere cameriera cuoco cuoca chef pizzaiolo panettiere pasticcere pasticciere barista autista corriere fattorino operaio operaia operatore operatrice magazziniere magazziniera carrellista elettricista idraulico saldatore saldatrice meccanico muratore falegname imbianchino pulizie infermiere infermiera medico fisioterapista farmacista psicologo psicologa terapista educatore educatrice maestra maestro insegnante docente professore professoressa formatore formatrice ricercatore ricercatrice dottorato dottorando assegnista stagista stage tirocinio tirocinante apprendista redattore redattrice giornalista editor traduttore traduttrice fotografo fotografa musicista attore attrice bibliotecario bibliotecaria guida vigilante custode planner buyer specialista esperto esperta engineer developer manager product owner data lead analyst tester growth marketing marketer account specialist istruttore parrucchiere parrucchiera estetista giardiniere veterinario veterinaria revisore geometra ragioniere ragioniera oss hostess steward capotreno macchinista grafico grafica illustratore illustratrice restauratore restauratrice ballerino ballerina montatore manutentore tornitore collaboratore collaboratrice funzionario cartolaia scenografo sarta sarto *ologo *ologa export junior senior frontend backend',
  contactBefore: 'colloquio con, parlato con, incontrato, incontro con, conversazione con, chiacchierata con',
  closings:
    'cordiali saluti, cordialmente, distinti saluti, un cordiale saluto, saluti, un saluto, i migliori saluti, migliori saluti, a presto, grazie, grazie mille, grazie ancora, grazie comunque, un abbraccio, abbraccio, in bocca al lupo, buona fortuna, con stima, con i migliori auguri, un caro saluto, cari saluti, buona giornata, buon lavoro, auguri, ciao, con affetto, sinceramente, buon proseguimento, ti abbraccio, con cordialità, buona continuazione, un grande in bocca al lupo',
  greetings:
    'ciao, gentile, gentili, egregio, egregia, caro, cara, carissimo, carissima, buongiorno, buonasera, salve, spettabile, spett.le, gent.mo, gent.ma, ehi, dottor, dottoressa, pregiatissimo, hey',
  notNames:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre natale ciao gentile caro cara grazie purtroppo cordiali saluti team risorse umane hr selezione processo posizione ruolo candidatura candidato candidata cv curriculum esito aggiornamento oggetto rif codice lei la le suo sua noi ufficio direzione privacy linkedin teams zoom inviato re colloquio feedback risposta stage tirocinio spontanea concorso prot n comunicazione dott dottor dottoressa sig signora vi ti il i un una',
  formal:
    'averla averle darle farle dirle signor signora lei suo sua suoi sue gentile egregio egregia spettabile distinti *arla *arle *erle *irle le+comunichiamo la+ringrazio la+ringraziamo le+auguro le+scrivo ci+riprovi potrà *andola desidera',
  informal: 'tu ti tuo tua tuoi tue te ciao hai sei *arti *erti *irti *andoti abbraccio ehi',
  signals: {
    words: {
      NEG: 'non né nessun nessuna impossibile senza',
      MEET: 'colloquio colloqui incontro incontri chiacchierata conversazione intervista visita confronto',
      FEEDBACK: 'feedback riscontro motivazioni motivazione motivi dettagli spiegazioni riscontri commenti',
    },
    notMet: [
      'NEG ~ invitar*|invitarti|convocar*|convocat*|proseguir*|procedere|chiamar*|fissare|ammess* ~ MEET',
      'NEG ~ ammess*|superat*',
      'altri|altre|altro|candidati ~ a|al|ai colloquio|colloqui',
      'invitato|invitati|selezionato|selezionati ~ colloquio|colloqui',
      'NEG ~ selezionat*|inviteremo|chiamiamo|chiameremo|venire ~ MEET',
      'NEG ~ sarà ~ MEET',
      'perdere+tempo ~ MEET',
      'solo|soltanto|esclusivamente ~ MEET',
    ],
    applied: [
      'candidatura|candidature|cv|curriculum|candidarti|candidarsi|candidato|candidata|domanda|domande|inviato|lettera|portfolio|selezione|candidati|annuncio',
    ],
    screened: [
      'telefonata|telefonica|telefonico|telefono|chiamata|call',
      'tuo+esercizio|suo+esercizio|tuo+test|suo+test|il+codice',
      'esercizio+tecnico|test+tecnico|prova+scritta',
      'test|prova|esercizio|compito|valutazione ~ tecnic*|online|scritta|pratica|svolto|svolta|sostenuto|superato|punteggio|attitudinale|esito',
      'videocolloquio|video+colloquio|videochiamata',
      'prova pratica|tecnica|scritta|quiz|preselettiva',
      'colloquio conoscitivo|telefonico|preliminare',
    ],
    interviewed: [
      'tuo|suo|il|nostro|un|del|al|nel|dal|di|ultimo|questo|bel|i|all|l|d MEET',
      'colloquio|colloqui del|di|con|sostenuto|svolto|fatto',
      'conoscerti|conoscerla|conoscervi|incontrarti|incontrarla|incontrato|incontrata|conosciuto|conosciuta|conoscere',
      'grazie|ringrazi* ~ venuto|venuta|venire|visita|tempo ~ MEET',
      'hai+dedicato|ha+dedicato ~ ieri|mercoledì|giovedì|lunedì|martedì|venerdì',
      'venuta|venuto|passata|passato ~ trovarci|sede|negozio|laboratorio|da',
      'giornata|giorno|giorni|turno|settimana di|in prova',
      'prova|affiancamento ~ ieri|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|scorso|piaciut*',
      'provino|audizione|pair+programming|lezione+di+prova|casting',
      'parlato|parlando|chiacchierato con|insieme',
      'ci+siamo visti|incontrati|parlati|sentiti',
    ],
    final: [
      'final*|ultim* ~ round|fase|colloquio|step|rosa|incontro|selezione|tavolo|passaggio|candidat*',
      'finalist*',
      'fase|colloquio|step|round|tavolo finale',
      'secondo|terzo|quarto colloquio|incontro|step|round',
      'rimasti|rimaste|eravate|erano|arrivati in|due|tre|a',
      'una+delle+due|uno+dei+due|ultimi+due|due+candidature',
      'quattro|tre|cinque incontri|colloqui',
    ],
    noFeedback: [
      'NEG ~ FEEDBACK ~ individual*|personal*|dettagliat*|singol*',
      'NEG ~ individual*|personal*|dettagliat* ~ FEEDBACK',
      'NEG ~ fornire|dare|forniamo|rilasciare|inviare|condividere|comunicare|diamo|possibile|motivare ~ FEEDBACK',
      'NEG+FEEDBACK',
      'NEG ~ entrare+nel+merito|rispondere+singolarmente',
    ],
    noReply: [
      'NEG ~ rispond* ~ messaggio|email|mail|e|questa|questo|a|indirizzo',
      'NEG rispondere|risponda|rispondete|rispondi',
      'automatic*|automaticamente ~ generat*|inviat*|messaggio|email|e|risposta|notifica',
      'generato|generata|inviata|inviato automaticamente',
      'messaggio|email|e+mail|comunicazione automatic*',
      'casella|indirizzo|email ~ NEG ~ monitorat*|letta|presidiat*|abilitat*|controllat*|letti|lette|ricev*',
    ],
    again: [
      'futuro|future|futura|nuov*|ancora|prossim*|altre|altri|più+avanti|di+nuovo ~ candid*|domanda|posizioni|opportunità|annunci|ripresentar*|scriver*|riprovar*|bozzetti|edizione',
      'candidarti|candidarsi|candidati|candidi|riprov*|ripresent*|invit*|torn*|scriv* ~ futuro|future|nuov*|ancora|prossim*|altre|più+avanti|di+nuovo|anno|primavera|autunno|mesi',
      'ricandid*|riprova*|riprovi|ricontattaci|ricontattarci|riscriv*|risentir*',
      'ti+aspettiamo|la+aspettiamo',
      'tener*|tieni|segui|continua ~ occhio|pagina|sito|posizioni',
    ],
    otherRole: [
      'altra|altre|altro|altri|diversa|diverso ~ posizione|posizioni|ruolo|ruoli|opportunità|azienda|sede|mansione|ricerca|punto ~ adatt*|interess*|propor*|valutare|potrebbe|va|piacerebbe|starebbe',
      'interess*|propor*|valutare|presentar*|segnal* ~ altra|altre|altro ~ posizione|posizioni|ruolo|opportunità|azienda|sede',
      'ho+però|avrei|stiamo+cercando+anche|cerchiamo+anche',
    ],
  },
};
