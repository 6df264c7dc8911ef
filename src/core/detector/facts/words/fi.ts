import type { FactWords } from './words.ts';

export const fi: FactWords = {
  companyBefore:
    'kiinnostuksestasi, hakemuksesi, hakemuksestasi, töihin, yritys, yrityksessä, yrityksen, yhtiö, tiimi, oma, terveisin, puolesta, osaksi, joukkoon, hait, haitte, kiinnostuksestanne, uraa, tehtävää',
  companyNear: '@, /, -',
  companyAfter: 'kohtaan rekrytointi hr kiittää etsii rekry henkilöstö henkilöstöhallinto oy oyj',
  roleBefore:
    'tehtävään, tehtävä, tehtävää, tehtävän, paikkaan, paikka, positioon, rooliin, virkaan, toimeen, sijaisuuteen, hakemuksesi tehtävään, hakemuksesi, hakemuksestasi tehtävään, hakemuksestasi, haku, hait, valintapäätöksestä, työavain, työpaikka, vakanssi, harjoittelupaikka',
  roleNear: 'olette hakenut, olet hakenut, hait meille, haussa, -, re, rekrytointi',
  roleAfter: 'tehtävä tehtävään tehtävää tehtävän paikka paikkaan paikan positio haku virka virkaan sijaisuus',
  titleStops:
    'tehtävään tehtävä tehtävää paikkaan paikka ja kiitos että on ei emme sekä kohtaan dnro työavain ref valitettavasti hakemus hakemuksesi meillä meille tällä joka mutta olemme oy oyj haku herätti',
  titleLinks: 'ja / - &',
  jobs: '*hoitaja *hoitajan lähihoitaj* sairaanhoitaj* lääkäri* *lääkäri *opettaja *opettajan *insinööri *kehittäjä *kehittäjän *kehittäjäksi *analyytikko *suunnittelija *assistentti sihteeri* *sihteeri *virkailija kirjanpitäj* *myyjä *myyjän kassa *kuljettaja kuriiri* *työntekijä *työntekijän *operaattori *asentaja *asentajan *myyjän *hoitajan *kuljettajan *suunnittelijan *neuvojan *virkailijan *koordinaattorin *konsultin *assistentin *operaattorin *ohjaajan *insinöörin *analyytikon *mekaanikko hitsaaj* putkimies kirvesmies siivooj* kokki* tarjoilij* barista *harjoittelija *päällikkö *päällikön *johtaja *johtajan *koordinaattori *konsultti *neuvoja juristi* *arkkitehti toimittaj* kääntäj* farmaseut* psykologi* *tutkija *tohtori *tohtorin kampaaj* leipuri* vartij* *asiantuntija *asiantuntijan *ohjaaja trainee *vastaava *mestari *edustaja kesätyöntekijä developer engineer manager',
  contactBefore: 'keskustelit, tapasit, haastattelu, terveisin',
  closings:
    'terveisin, ystävällisin terveisin, parhain terveisin, yt, t, terkuin, terkku, terveisiä, kunnioittavasti, hyvää jatkoa, kaikkea hyvää, kaikkea hyvää jatkoon, kiittäen, lämpimin terveisin, tsemppiä, hyvin terveisin, br, t., mukavaa päivää, mukavaa viikonloppua, kiitos, mukavaa kesää, aurinkoisin terveisin',
  greetings: 'hei, hyvä, moi, moikka, moro, terve, arvoisa, huomenta, hyvää päivää, heippa, rakas, tervehdys, hejsan',
  notNames:
    'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu hei moi hyvä kiitos valitettavasti terveisin hakemus hakemuksesi hakija tehtävä paikka rekrytointi hr tiimi cv status aihe linkedin teams zoom haastattelu palaute vastaus ilmoitus tieto suomi helsinki tampere turku arvoisa tällä olemme saimme kaikkea tsemppiä osastonhoitaja henkilöstöpalvelut asiakaspalvelu',
  formal:
    'te teidän teidät teitä teille teihin olette hakemuksenne kiinnostuksestanne voitte ettette ette hakemustanne arvoisa osoittamastanne',
  informal:
    'sinä sinun sinut sinua sinulle sinuun sä sun sut sua sulle olet hakemuksesi hakemuksestasi kiinnostuksestasi voit haet hait et kanssasi sinusta moi moikka moro tietosi hakemustasi jatkoosi seuraathan',
  signals: {
    words: {
      NEG: 'ei en emme eivät emmekä ettei ettemme valitettavasti',
      MEET: 'haastattelu* tapaami* keskustelu* tapasimme työhaastattelu*',
      FEEDBACK: 'palautet* perustelu* perusteita syitä',
    },
    notMet: ['NEG ~ kutsu* ~ haastattelu*', 'NEG ~ haastatteluun', 'haastatteluun kutsuttiin|kutsuttu|valittiin', 'valit* ~ haastatteluun'],
    applied: ['hakemu*|hait|haitte|hakenut|hakemus|cv|hakij*'],
    screened: ['puhelu*|puhelinhaastattelu*|soitt*', 'kotitehtävä*|ennakkotehtävä*|testi*|videohaastattelu*|soveltuvuusarvio*|koodi*'],
    interviewed: [
      'kiit* ~ haastattelu*|tapaami*|keskustelu*|kävit|tapaamisesta',
      'oli ~ mukava|kiva|ilo|hauska ~ jutella|tavata|tutustua|keskustella',
      'haastattelun|haastattelusi|haastattelussa|tapasimme|tapaamisemme',
      'kun+kävit',
    ],
    final: [
      'viimei*|loppu* ~ kierrok*|haastattelu*|vaihe*|kaksi|kolme',
      'loppusuor*|finaal*',
      'toinen|toisen|toisella haastattelu*|kierrok*',
    ],
    noFeedback: ['NEG ~ palautet*', 'NEG ~ henkilökohtai*|yksilölli*|perustele*'],
    noReply: ['NEG ~ voi|vastaa|vastata ~ viesti*|vastata', 'automaatti* ~ viesti*|ilmoitu*|lähet*', 'NEG ~ lueta|seurata'],
    again: [
      'uudestaan|uudelleen|jatkossa|jatkossakin|tulevaisuudessa|myöhemmin ~ ha*|avoim*|paikk*',
      'seuraa*|seuraathan ~ avoimia|sivu*|ilmoituks*',
      'avoimen+hakemuksen',
      'säilyt* ~ tieto*|hakemu*|yhteyttä',
      'otamme|pidä* ~ yhteyttä|mielessä',
      'toivottavasti ~ haet|tapaamme',
    ],
    otherRole: ['toinen|toista|toiseen|muihin|muita ~ tehtäv*|paikk*|roolii* ~ kiinnost*|sopi*|voisi*|ehdott*'],
  },
};
