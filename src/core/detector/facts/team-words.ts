import { foldWord } from '../fold.ts';

const folded = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean).map(foldWord));

/** Words that make of a name the people who hire there, in all languages: stripped from both ends of a display name or a signature. */
export const teamWords = folded(`
  team teams recruiting recruitment recruiters recruiter talent talents acquisition hiring hr people careers career jobs job human resources resource
  office desk department dept staffing personnel culture operations ops services shared center centre candidate candidates experience early
  no-reply noreply reply no do not donotreply notification notifications mailer system admin administration applications application update updates
  bewerbung bewerbungen bewerbungsmanagement bewerbermanagement bewerbermanager personal personalabteilung personalwesen personalmanagement personalservice
  personalbüro karriere karriereteam stellen ausbildung recruitingteam recruiting-team hr-team hr-abteilung personalreferat personalamt geschäftsführung
  sekretariat verwaltung empfang büro abteilung referat stabsstelle zentrale zentrales
  recrutement recruteur rh drh ressources humaines équipe equipe talents carrières carriere candidature candidatures emploi emplois service direction accueil pôle
  le la les l du des de d' da do della del dei di der die das the van het de und and et y e i & für for em
  reclutamiento selección seleccion rrhh recursos humanos equipo talento empleo empleos candidaturas vacantes gestión gestion personas personal dpto dpto. departamento oficina área
  atracción captación prácticas profesionales bolsa trabajo administración
  recrutamento seleção selecção recursos humanos equipe equipa talentos vagas carreiras gente pessoas gestão atração departamento
  selezione selezioni risorse umane ufficio personale lavora carriere talenti candidature team squadra concorsi reparto stage direzione
  werving selectie wervingsteam personeel personeelszaken afdeling vacatures sollicitatie sollicitaties p&o hrm administratie
  rekrutacja rekrutacji zespół zespol dział dzial kadry kadr hr praca kariera zasobów ludzkich ds. ds personalny sekretariat
  işe alım kültür ise alim insan kaynakları insan kaynaklari ik i̇k ekibi kariyer yetenek kazanımı birimi müdürlüğü departmanı ofisi
  rekrytering rekryteringen rekryteringsteamet hr-avdelningen personalavdelningen personal karriär avdelningen bemanning teamet
  kurulu sekreterliği sekreterya dairesi başhemşireliği başhemşirelik programı kurul personel
  дирекция департамент вакансии стажировки стажировок учёный секретарь правление директор администрация работодатель через
  قسم إدارة أمانة مديرية عمادة مكتب_التوظيف استقطاب careers नर्सिंग विभाग कार्यालय प्रशासन कुलसचिव समिति चयन hiring
  採用 採用担当 採用チーム 採用係 採用窓口 採用グループ 人事 人事部 人事課 人事担当 人事企画 新卒採用 新卒採用事務局 キャリア採用 中途採用 総務 総務部 総務課 管理部 事務局 担当 採用事務局 採用担当者 採用センター
  招聘 招聘团队 招聘组 人力资源 人力资源部 人事 人事部 人事行政部 团队 校园招聘 校招 社招 人才 hr部 招聘中心 招募 人力資源
  rekrutmen hrd tim nhân sự phòng tuyển dụng rekryointi rekrytointi henkilöstö nábor náboru personalistika
  відділ кадрів підбору рекрутингу секретар кар'єра
  отдел кадров персонала рекрутинг рекрутмент подбора подбор команда hr-отдел карьера служба управление
  فريق التوظيف الموارد البشرية قسم إدارة شؤون الموظفين استقطاب المواهب الكفاءات توظيف
  dotation dotación crewing instroom régie casting auditions audition audiciones audizioni estágios estagios stages staże prácticas provimento provisión contratación contratacion contratações
  coordenação coordinación coordination coordinamento direção dirección direzione direktion leitung schulleitung personalleitung secretaría secretaria secretariado secretaría secretariat segreteria secrétariat sekretariatet
  comisión comité comissão commission commissione komisja kommission auswahlkommission planning campus mobilité capital humano stagionali redazione redaktion redactie stagebureau presse atención
  bewerberservice bewerberservicecenter personalgewinnung personalmarketing einstellungsberatung nachwuchs wervingsdienst dienst personeelsdienst personeelsbeleid jobstudenten stagedienst
  graduate graduates relations recruits scheduling search appointments apprenticeships orchestra personnel requisition
  gerência gerencia gérance générale pedagógica pédagogique artistica artística artistique künstlerisches betriebsbüro intendanz zukunft mediación academia proceso processo seletivo selectivo
  rectorado conselho dp directie disposition eingang dekan depot proboszcz traineeprogrammet programme program rektorat pedagogiczna rektor concurso concursos concours konkurs vaga vagas empleo emprego oferta ofertas candidat candidats welcome onboarding workforce global early-careers
  भर्ती टीम मानव संसाधन विभाग एचआर करियर हायरिंग
`);

/** Words that only organisations bear. */
export const orgWords = folded(`
  group gruppe grupo gruppo groupe groep grupa bank banco banca banque university universität universidad université università universiteit uniwersytet universidade college school
  schule colegio escuela escola école scuola institute institut instituto istituto instytut hospital klinik klinikum clínica clinica clinique kliniek szpital praxis foundation
  stiftung fundación fundação fondation fondazione fundacja stichting association verband verein asociación associação associazione council stadt gemeinde ayuntamiento comune câmara
  mairie gemeente urząd ministry ministerium ministerio ministério ministero ministère museum museo museu musée muzeum library bibliothek biblioteca hotel restaurant café bakery bäckerei
  panadería padaria boulangerie forno studio studios labs lab systems system solutions software technologies technology technologie tech media consulting partners holding holdings
  international global logistics logistik logistica logística transport transportes trasporti energy energie energia pharma pharmaceuticals foods insurance versicherung seguros assurances
  company industries industrie werke werk maschinenbau bau verlag press books publishing airlines airways air health healthcare care housing trust nhs agency agentur agencia agência agenzia
  centre center zentrum centro ltd llc inc plc corp corporation society fund ventures capital robotics analytics networks digital engineering services district parish county
  talleres calderas comedores notaría coop cooperativa constructora distribuidora servicio metalúrgica librería maison atelier ateliers cabinet société agence garage pharmacie boutique
  éditions collège lycée crèche brasserie officina farmacia ristorante trattoria azienda casa rsa studio cooperativa ospedale impresa autohaus apotheke kanzlei tischlerei schreinerei druckerei
  zorg zorggroep bakkerij ziekenhuis ingenieursbureau bureau accountants notariskantoor kantoor przychodnia fabryka drukarnia zakład kancelaria spółdzielnia hurtownia apteka szkoła
  sanayi ticaret holding şirketi üniversitesi hastanesi belediyesi okulu lojistik yazılım teknoloji bankası otel kommun regionen sjukhus skola byra verkstad förlag bolaget
  teatro theatre theater teatr filharmonia filarmónica orchester orquesta orchestra orchestre ensemble compañía companhia compagnie biblio bibliothèque entrepôts entrepôt pépinières laboratoires laboratorio laboratórios
  gestoría notaria notariado colegio externato centrale konditori åkeri städ myjnia tartak urząd gmina gminy naviera astillero barraca cementos cocinas hostal posada taberna bodega bodegas viveros gimnasio autoescuela
  kanzlei gärtnerei molkerei dekanat fakultät schulamt amt landratsamt pfarramt kita kindergarten brauerei hof internat gymnasium grundschule hochschule akademie pflegedienst sozialdienst spedition autotrasporti
  conserverie menuiserie microbrasserie brasserie imprimerie fromagerie ferme domaine château épicerie cinéma festival mutuelle caisse crédit banque radio télévision televisão televisión telewizja quotidien courier
  garage schilderwerken dakwerken brouwerij hoeve boerderij gasthuis rijksakademie omroep uitgeverij waterschap stad stadsbestuur gemeentehuis provincie ministerie castingbureau uitzendbureau zorgcentrum basisschool lyceum
  comunità cantina caseificio tipografia liuteria forno parrocchia provincia regione università azienda radio museo acque multiservizi consorzio villaggio albergo
  hortifruti mercado mercadinho entregas clube colégio instituto museu banco farmácias cooperativa quinta câmara junta freguesia santa misericórdia hemtjänsten förskola skolan bageri restaurang hotell verkstad
  pastorat kommun kommune myndigheten verket biblioteket stadsbiblioteket szpital parafia sąd tierarztpraxis praxis verkehrsbetrieb wohnungsgenossenschaft amt burgarbaren pizzeria hospice ijssalon brasserie resort
  clínica supermercado padaria construtora prefeitura hospital editora oficina farmácia transportadora indústria comércio faculdade associação
  магазин кондитерская мастерская заповедник парк фонд общество клуб театр музей лицей гимназия детсад ветцентр автоколонна тц салон
  medical medicals serwis kancelaria calzaturificio
  лікарня ліцей клініка видавництво фонд тов бф ат
  банк университет институт больница школа завод компания ооо агентство типография издательство фабрика клиника студия
`);

/** Endings of words that only organisations bear. */
const orgEnds =
  /(?:werke|werk|klinik|klinikum|schule|verlag|bank|gruppe|brauerei|[bcdnks]erei|stiftung|genossenschaft|gesellschaft|werken|skola|skolan|byra|bolaget|kommun|hotell|iatrico|verein|verband|zentrum|centrum|logistik|technik)$/;
/** Endings of words that name a body, an office or a matter, and no person. */
const noPersonEnds =
  /(?:bau|amt|haus|hof|markt|schaft|ung|keit|dienst|bureau|groep|zorg|bouw|handel|kontor|cion|sion|cao|coes|tion|zione|sioni|eria|erie|aria|ismo|ite|iteit|osc|nia|arnia|ownia|ificio)$/;

/** Whether a folded word can stand only in an organisation's name. */
export const isOrgWord = (folded: string): boolean => orgWords.has(folded) || (folded.length > 5 && orgEnds.test(folded));

/** Whether a folded word speaks against a person's name. */
export const isNoPersonWord = (folded: string): boolean =>
  isOrgWord(folded) || (folded.length > 5 && noPersonEnds.test(folded)) || /-(?:recruiting|recruitment|team|hr|jobs|careers)$/.test(folded);

/** Legal forms; a name that ends in one is a company's. */
export const legalForms = folded(`
  gmbh ag kg ohg ug e.v. ev mbh gmbh&co kgaa eg se sarl sàrl ltd ltd. limited llc inc inc. incorporated plc llp corp corp. co. pty lp s.a. sa s.l. sl s.l.u. slu s.c. s.a.s. sas sasu eurl snc s.r.l. srl
  s.p.a. spa s.n.c. s.a.s b.v. bv n.v. nv vof v.o.f. sp. o.o. z.o.o. s.k. s.j. spółka a.ş. aş a.s. ltd.şti. şti. şti ab hb as oy aps lda lda. ltda ltda. eireli s/a sgps s.a.b.
  gesmbh ges.m.b.h. акб partgmbb sp.k. oyj a/s sro s.r.o. ооо ао пао зао ип
`);

/** Forms of address and degrees around a person's name. */
export const personTitles = folded(`
  mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame rev rev. herr herrn frau mag mag. dipl.-ing. dipl.ing. dipl. ing ing. di bsc msc ba ma mba phd ph.d. b.sc. m.sc. m.a. b.a. llm
  m mme mme. mlle monsieur madame me maître sr sr. sra sra. srta srta. señor señora don doña d. dª lic lic. licda mtro mtra ing c.p. dra dra. dr.in dott dott. dott.ssa dottor dottoressa ing. avv avv. arch arch. geom rag
  sig sig. sig.ra signor signora gent.mo prof.ssa exmo exma eng eng. engª dhr dhr. mevr mevr. drs drs. mw mw. ir ir. pan pani mgr mgr. inż inż. hab hab. bay bayan sn sn. av av. chef usta abi abla bey hanım hoca
  sor suor soeur sœur schwester sr. br. br bruder pater padre père frère pfr. pfr pfarrer jonkvrouw jonkheer don maestro fray ks ks. siostra o. hon hon. judge capt capt. col sgt
  chị anh mbak mas pak bu bapak ibu pan pani paní
  господин госпожа г-н г-жа السيد السيدة الأستاذ الأستاذة د. م. أ. श्री श्रीमती सुश्री डॉ डॉ. i.a. i.v. ppa ppa. gez. gez
`);
