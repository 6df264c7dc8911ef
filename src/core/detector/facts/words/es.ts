import type { FactWords } from './words.ts';

export const es: FactWords = {
  companyBefore:
    'interés en, interés por, interés en trabajar en, interés en formar parte de, interés mostrado en, formar parte de, parte del equipo de, parte de, equipo de, unirte a, unirse a, incorporarte a, incorporarse a, trabajar en, trabajar con, trabajar para, candidatura en, candidatura a, postular a, postular en, postulación en, postulación a, postularte a, postularte en, postularse a, aplicar a, aplicar en, aplicación en, vacante en, puesto en, oferta de, oferta en, proceso de, proceso en, en nombre de, de parte de, pensar en, confianza en, la empresa, empresa, considerar a, considerar, nombre del, en nombre del, acercarte a, fijarte en',
  companyNear: 'en, de, del, para, con, por, a, el, la, los, las, @',
  companyAfter: 'ha lamenta agradece quiere no se le te recursos equipo talento',
  roleBefore:
    'puesto de, puesto, plaza de, plaza, plazas de, vacante de, vacante, vacante para, cargo de, cargo, posición de, posición, rol de, oferta de, oferta, candidatura para, candidatura a, candidatura como, candidatura para el puesto de, postulación para, postulación a, postulación como, postulación, búsqueda de, búsqueda, proceso para, proceso de, trabajar como, trabajo de, trabajo como, empleo de, convocatoria de, convocatoria, selección de, entrevista para, práctica de, prácticas de, beca de, solicitud para, solicitud de, cv para, currículum para, incorporación como, aplicación para, proceso, selección, perfil de, bolsa de empleo, proceso de selección, proceso de selección para, proceso de selección de',
  roleNear: 'para, como, de, a, un, una, el, la, otro cargo de, al, necesito a un, busco, buscamos',
  roleAfter: 'senior',
  titleStops:
    'quedó queda vino iba necesitamos requiere exige reconocimiento en con que y para por el la los las del al ha has hemos se te le lo es fue ya pero porque si no nos nuestro nuestra desde hasta donde dentro convocada convocado publicada publicado ref referencia código y/o hoy lamentamos lamentablemente aunque sin ni tu su este esta como a pa',
  titleLinks: 'de del la el los las y e en / - a o para',
  jobs: 'suscriptor suscriptora montador guionista montacarguista montacargas lector guardia gestor gestora profe delegado delegada viola violín coordinación atención tcae reponedora cuentas estibador marinero oficial locutor locutora archivero archivera restaurador restauradora tasador cartero cartera taquillero acomodador socorrista azafato operario jefatura director directora gerente jefe jefa responsable coordinador coordinadora supervisor supervisora encargado encargada técnico técnica ingeniero ingeniera desarrollador desarrolladora programador programadora analista arquitecto arquitecta diseñador diseñadora administrativo administrativa auxiliar asistente ayudante secretario secretaria recepcionista contable contador contadora controller abogado abogada asesor asesora consultor consultora comercial vendedor vendedora ejecutivo ejecutiva dependiente dependienta cajero cajera camarero camarera mesero mesera cocinero cocinera chef panadero panadera repartidor repartidora conductor conductora chofer chófer choferes operario operaria operador operadora mozo moza almacén electricista fontanero soldador soldadora mecánico mecánica albañil carpintero pintor limpieza limpiador limpiadora enfermero enfermera médico médica fisioterapeuta farmacéutico farmacéutica psicólogo psicóloga terapeuta cuidador cuidadora celador maestro maestra profesor profesora docente educador educadora monitor monitora investigador investigadora becario becaria practicante pasante prácticas practicas pasantía aprendiz redactor redactora periodista editor editora traductor traductora fotógrafo fotógrafa diseño músico actriz actor bibliotecario bibliotecaria guía vigilante guardia bombero policía planificador planificadora comprador compradora especialista profesional científico científica engineer developer manager designer product owner data lead analyst tester community scrum *ólogo *óloga jardinero peluquero peluquera estilista veterinario veterinaria dependientes teleoperador teleoperadora reponedor peón oficial capataz maquinista piloto azafata tripulante barista pizzero encofrador encofradora ferrallista gerocultor gerocultora growth marketer key account backend frontend java noche',
  contactBefore: 'entrevista con, entrevistaste con, hablaste con, habló con, conversación con, reunión con, charla con, reuniste con',
  closings:
    'saludos, un saludo, saludos cordiales, un cordial saludo, cordial saludo, cordiales saludos, reciba un cordial saludo, recibe un cordial saludo, reciba un saludo, recibe un saludo, atentamente, muy atentamente, atte, saluda atte, saluda atentamente, le saluda, cordialmente, un abrazo, abrazo, abrazos, un abrazo muy fuerte, un fuerte abrazo, gracias, muchas gracias, gracias de verdad, mil gracias, suerte, mucha suerte, quedo a tu disposición, quedamos a su disposición, con afecto, cariños, un beso, besos, a t e n t a m e n t e, sinceramente, afectuosamente, que tengas, hasta pronto, saludos y, slds, s2',
  greetings:
    'hola, estimado, estimada, estimados, estimadas, estimado/a, estimado(a), querido, querida, buenos días, buenas tardes, buenas, buen día, apreciado, apreciada, muy señor, muy señora, aupa, kaixo, ey, hey, sr, sra, distinguido, distinguida, respetado, respetada',
  notNames:
    'responder ver programa práctica plan lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad hola gracias estimado estimada querido querida saludos atentamente cordialmente lamentablemente desafortunadamente equipo recursos humanos rrhh selección proceso puesto vacante candidatura cv currículum vitae resultado actualización asunto ref código usted ud vd sr sra señor señora dpto departamento oficina política privacidad linkedin teams zoom enviado no re expte bolsa empleo solicitud entrevista seguimiento novedades notificación convocatoria trabajo decisión respuesta cierre prácticas',
  formal:
    'usted ud vd su sus le señor señora sr sra estimado estimada apreciada apreciado distinguido muy *arle *erle *irle *ándole *iéndole *arlo *arla reciba usted lo',
  informal:
    'os vuestro vuestra vuestros habéis sois sos sabés tenés podés querés quieres tienes vienes sabes sigues buscas crees viniste hiciste diste tuviste fuiste recibiste conociste cuídate *aste *steis tuyo tuya hey guapa guapo tú tu tus te ti contigo vos has estás eres puedes hola querida querido *arte *erte *irte *ándote *iéndote recibe abrazo',
  signals: {
    words: {
      NEG: 'no ni sin tampoco imposible lamentamos',
      MEET: 'entrevista entrevistas entrevistarte entrevistarle conversación charla reunión encuentro visita',
      FEEDBACK: 'feedback retroalimentación motivos motivo razones explicaciones detalles devolución comentarios',
    },
    notMet: [
      'NEG ~ convocar*|citar*|llamar*|avanz*|pas*|invitar*|seleccionad*|preseleccionad* ~ MEET',
      'corte|mínim* ~ pasar ~ MEET',
      'NEG ~ MEET ~ contigo|personal',
      'otros|otras|otro ~ MEET',
      'hemos|han citado|convocado|llamado ~ personas|candidatos',
      'solo|únicamente ~ MEET',
    ],
    applied: [
      'candidatura|cv|currículum|postulación|postular|postulaste|postulante|solicitud|inscripción|aplicación|aplicar|convocatoria|postulado|expediente|aspirante|aspirantes|candidato|candidata|curricular|hoja+de+vida|carta',
    ],
    screened: [
      'llamada|telefónica|teléfono|telefónico|llamaste|hablamos por|la|el|telefónica',
      'prueba|test|pruebas|examen|evaluación ~ técnica|online|conocimientos|psicotécnica*|realiz*|hiciste|hizo|nivel',
      'videollamada|videoentrevista',
      'entrevista telefónica|inicial|preliminar',
      'prueba+técnica|reto|desafío',
      'ejercicio ~ puntuación|prueba|superad*|apto',
      'psicométric*|psicotécnic*',
    ],
    interviewed: [
      'tu|su|la|nuestra|una|esta|las|tus MEET',
      'entrevist*',
      'conocerte|conocerle|conocernos|conversar|charlar|conocer*',
      'gracias|agradec* ~ venir|venido|visita|visitarnos|acercarte|MEET',
      'viniste|vino|venido|venir|visitaste',
      'nos vimos|reunimos|conocimos|encontramos|hablando|charlando|vi',
      'prueba ~ lunes|martes|miércoles|jueves|viernes|sábado|gust*|soldaste',
      'día+de+prueba|audición|casting|probetas|ensayo',
      'hablando+contigo|con+usted',
      'gust* ~ prueba',
      'degustación|gracias+por+venir',
      'conversación|charla|conversaciones ~ tuvimos|contigo|usted',
    ],
    final: [
      'final|última|finales|último ronda|fase|entrevista|etapa|instancia|terna|selección|candidatos|decisión',
      'finalista*|terna',
      'ronda|fase|entrevista|etapa|instancia final|finales',
      'segunda+entrevista|tercera+entrevista|cuarta',
      'erais+dos|eran+dos|quedaban|quedaron|quedabais dos|tres|personas',
      'dos|tres|cinco|cuatro entrevistas|candidatos',
      'decisión ~ reñida|difícil ~ entre',
    ],
    noFeedback: [
      'NEG ~ facilita|proporciona|entrega|compartimos ~ información|valoraciones|resultados',
      'valoraciones individuales',
      'NEG ~ FEEDBACK ~ individual*|personal*|detallad*',
      'NEG ~ dar|brindar|proporcionar|ofrecer|compartir|compartimos|damos|facilitar|entrar ~ FEEDBACK',
      'NEG+podemos|posible ~ FEEDBACK|individual*',
      'NEG ~ FEEDBACK',
      'NEG responder individualmente',
    ],
    noReply: [
      'NEG ~ admiten|admite|recibe|reciben|atienden ~ respuestas|respuesta',
      'bandeja|dirección|buzón NEG',
      'NEG ~ respond*|contest* ~ correo|mensaje|email|mail|este|esta|a',
      'NEG responda|responder|contestar|conteste|respondas|contestes',
      'automátic*|automáticamente ~ generad*|enviad*|mensaje|correo|email|notificación',
      'generado|enviado automáticamente',
      'mensaje|correo|notificación automátic*',
      'buzón|dirección|casilla|cuenta|correo ~ NEG ~ supervis*|monitore*|lee|leído|leen|recib*|atend*|revis*|admite',
      'únicamente|solo|exclusivamente ~ salida|envío|envíos|informativo',
    ],
    again: [
      'guard*|manten*|mantendr*|quedarán|sigues|formará ~ base|bolsa|cv|currículum|antecedentes|talent|hoja',
      'guard* datos ~ si|caso|próxim*|futur*',
      'próxim*|futur*|nuevas|nuevos oportunidades|búsquedas|procesos|vacantes|convocatoria*|ofertas',
      'en+cuanto|cuando|si ~ encaje|surja|surgiera|abrimos|abra|abrir ~ llam*|llamo|aviso|escribo|llame',
      'primeros|primera|primero ~ llam*|avis*|llame',
      'prueba|intent*|repetir* ~ otra+vez|meses|de+nuevo',
      'solicitarlo|presentarte|presentarse ~ próxim*|nuevo|otra',
      'base+de+datos',
      'vuelve|volver|vuelva|volvé|nuevamente|futuro|futuras|futuros|próximo|próxima|próximas|otra|otras|más+adelante|sigas|de+nuevo ~ postul*|present*|aplic*|inscrib*|intentar*|candidat*|solicitud*|participar|ofertas|vacantes',
      'postul*|present*|aplic*|inscrib*|anim*|invit* ~ nuevamente|futuro|futuras|próxim*|otra|otras|de+nuevo|seguir|más+adelante|sigas|cuando|ofertas|vacantes',
      'vuelve|vuelva|volvé|volver a ~ postular|intentarlo|escribir|escríbe*',
      'escríbe*|escrib*|llam*|avís*|contact* ~ cuando|si|próximo|para+entonces',
      'en marzo|enero|septiembre|primavera|otoño|año ~ abr*|vuelve|escrib*|avis*',
    ],
    otherRole: [
      'tengo|tenemos|hay otro|otra proceso|vacante|puesto|selección|búsqueda',
      'interesa|curiosidad|apetece ~ comentamos|hablamos|contesta|paso|dime|llámame',
      'otro|otra|otras|otros|distinto|distinta|diferente|alternativ* ~ puesto|vacante|vacantes|posición|posiciones|rol|plaza|cargo|proceso|equipo|perfil ~ encaj*|interes*|ofrecer*|proponer*|postul*|considerar*|sumarte|gustaría|podría*|tengo',
      'interes*|ofrecer*|proponer*|propongo|considerar* ~ otro|otra|otras ~ puesto|vacante|posición|rol|plaza|cargo',
      'te|le interesaría|propongo|propondría|encajarías|encajaría',
    ],
  },
};
