import type { FactWords } from './words.ts';

export const pt: FactWords = {
  companyBefore:
    'time de gente da, time de gente do, time de talentos da, time de talentos do, time de people da, equipe de recrutamento da, equipe de recrutamento do, equipa de recrutamento da, equipe de rh da, equipe rh, equipa de rh da, interesse em, interesse na, interesse no, interesse pela, interesse pelo, interesse em trabalhar na, interesse em trabalhar no, interesse demonstrado na, interesse demonstrado no, fazer parte da, fazer parte do, fazer parte de, parte da equipe da, parte da equipa da, parte do time da, parte da, parte do, juntar-se à, juntar-se ao, trabalhar na, trabalhar no, trabalhar com a, trabalhar com o, trabalhar em, candidatura à, candidatura ao, candidatura na, candidatura no, candidatar-se à, candidatar-se na, candidatou na, candidatou-se à, vaga na, vaga no, vaga da, vaga em, oportunidade na, oportunidade no, processo seletivo da, processo seletivo do, processo da, processo na, em nome da, em nome do, em nome de, empresa, a empresa, equipe da, equipe do, equipa da, equipa do, time da, time do, confiança na, carreira na, estágio na, inscrição na, participação no processo seletivo da, da família',
  companyNear: 'na, no, em, da, do, de, pela, pelo, com a, à, ao, a, o, para, @, aqui na, aqui no',
  companyAfter: 'agradece informa lamenta tem decidiu recrutamento rh não',
  roleBefore:
    'oportunidade, grupo de, função, vaga de, vaga, vaga para, vaga como, vagas de, cargo de, cargo, posição de, posição, função de, função, lugar de, lugar, oportunidade de, candidatura a, candidatura para, candidatura ao lugar de, candidatura à função de, candidatura à posição de, candidatura à vaga de, candidatura, candidatura como, candidatura para a vaga de, processo para, processo seletivo para, processo seletivo, processo de seleção para, seleção para, concurso para, concurso, trabalhar como, estágio em, estágio de, estágio, recrutamento de, recrutamento para, entrevista para, inscrição para, emprego de, posto de, oferta de, oferta, oferta para, processo seletivo para a vaga de, processo seletivo para o cargo de, papel de',
  roleNear: 'd, para, como, de, a, o, um, uma, ao, à, do, da, pra, p/',
  roleAfter: '',
  titleStops:
    'vai cai seguirá exige foi ficou na no em da do que e para por com a o as os foi é já mas não nos nossa nosso desde até onde ref referência código cód hoje infelizmente seu sua este esta como decidimos optamos ou pelo pela enviada enviado publicada recebemos acabou porém acabámos acabamos d',
  titleLinks: 'de do da dos das e em / - a o para ao',
  jobs: 'marceneiro marceneira bate-chapa chapeiro aderecista locutor locutora treinador treinadora oficial guia caixa operadora estoquista camareira copeira lavador frentista jornaleiro cenógrafo figurinista bilheteiro nadador-salvador vigia caseiro tratador afinador direção eng eng. pm diretor diretora director directora gerente chefe coordenador coordenadora supervisor supervisora encarregado encarregada responsável técnico técnica engenheiro engenheira desenvolvedor desenvolvedora programador programadora analista arquiteto arquiteta designer administrativo administrativa auxiliar assistente ajudante secretário secretária recepcionista contabilista contador contadora controller advogado advogada jurista assessor assessora consultor consultora comercial vendedor vendedora atendente caixa operador operadora empregado empregada garçom garçonete cozinheiro cozinheira chef padeiro padeira pasteleiro pasteleira estafeta entregador motorista condutor operário operária servente armazém repositor repositora eletricista encanador canalizador soldador soldadora serralheiro mecânico mecânica pedreiro carpinteiro pintor faxineiro faxineira limpeza zelador enfermeiro enfermeira médico médica fisioterapeuta farmacêutico farmacêutica psicólogo psicóloga terapeuta cuidador cuidadora professor professora docente educador educadora formador formadora monitor monitora investigador investigadora pesquisador pesquisadora bolseiro bolsista estagiário estagiária estágio aprendiz trainee redator redatora jornalista editor editora tradutor tradutora fotógrafo fotógrafa músico ator atriz bibliotecário bibliotecária guia vigilante porteiro segurança bombeiro planejador comprador compradora especialista cientista engineer developer manager product owner data lead analyst tester pizzaiolo barista cabeleireiro cabeleireira manicure esteticista jardineiro veterinário veterinária auditor auditora tesoureiro gestor gestora promotor promotora representante corretor torneiro costureira maquinista piloto comissário ilustrador ilustradora *ólogo *óloga dev front-end back-end customer ops success agente comunitário comunitária lavador',
  contactBefore: 'entrevista com, conversa com, conversou com, reunião com, falou com, falaste com, bate-papo com',
  closings:
    'atenciosamente, cumprimentos, com os melhores cumprimentos, melhores cumprimentos, os melhores cumprimentos, cordialmente, abraço, abraços, um abraço, grande abraço, forte abraço, obrigado, obrigada, muito obrigado, muito obrigada, atentamente, att, atte, saudações, saudações cordiais, beijos, beijinhos, bjs, um beijo, até breve, sucesso, boa sorte, respeitosamente, com estima, sem mais, com os nossos cumprimentos, abs, valeu, com carinho, cordiais saudações, até à próxima, agradecidos',
  greetings:
    'olá, ola, oi, caro, cara, caros, prezado, prezada, prezados, prezado(a), exmo, exma, exmo., exma., bom dia, boa tarde, boa noite, estimado, estimada, querido, querida, sr, sra, ei, oie, viva',
  notNames:
    'programa jovem direção plano segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro natal olá oi caro cara prezado prezada obrigado obrigada infelizmente atenciosamente cumprimentos equipe equipa recursos humanos rh recrutamento seleção processo seletivo vaga candidatura candidato candidata cv currículo resultado retorno atualização assunto ref código sr sra senhor senhora departamento política privacidade linkedin teams zoom enviado não re entrevista feedback você nós resposta posição cargo estágio concurso decisão inscrição',
  formal:
    'senhor senhora sr sra exmo exma v.exa v.ex.ª vossa excelência lhe si consigo prezado prezada *ar-lhe *er-lhe *ir-lhe cumprimentos o(a) atenciosamente',
  informal:
    'tens és estás podes queres dás foste fizeste vieste tiveste mano cara gente oie *aste tu teu tua teus tuas te ti contigo você vc oi olá *ar-te *er-te *ir-te abraço abraços beijos beijinhos tô pra valeu',
  signals: {
    words: {
      NEG: 'não nem sem impossível lamentamos infelizmente',
      MEET: 'entrevista entrevistas conversa conversas reunião visita bate-papo dinâmica papo',
      FEEDBACK: 'feedback retorno motivos motivo razões justificativa justificação detalhes comentários devolutiva parecer',
    },
    notMet: [
      'NEG ~ convocar|convocad*|chamar|chamad*|convidar|convidad*|avançar|seguir|selecionad*|classificad*|aprovad* ~ MEET',
      'NEG ~ fase|etapa ~ entrevistas',
      'outros|outras|outro|candidatos ~ para+entrevista|entrevistas|a+entrevista',
      'apenas|somente|só ~ MEET',
    ],
    applied: [
      'candidatura|candidaturas|currículo|curriculo|cv|inscrição|candidatar|candidatou|candidato|candidata|aplicação|concurso|candidatos|perfil|carta',
    ],
    screened: [
      'telefone|telefónica|telefônica|telefonema|ligação',
      'teste|testes|prova|desafio|avaliação ~ técnic*|online|prático|prática|realizou|fez|psicotécnic*|resultado|nota',
      'vídeo|video entrevista|currículo',
      'teste+técnico|teste+prático|prova+prática|prova+teórica|prova+escrita|desafio+técnico|dia+de+teste',
      'seu+desafio|teu+desafio|seu+case|teu+case|seu+teste|teu+teste|sua+prova|tua+prova|sua+entrega|tua+entrega',
      'prova conhecimentos|teórica|valores',
      'triagem|pré-seleção ~ conversa|entrevista|telefon*',
    ],
    interviewed: [
      'sua|tua|a|nossa|nossas|nas|as|às|suas|na|da|uma|de|pela|última|esta MEET',
      'entrevist*',
      'conhecer*|conhecê-*|conhecermos|conversar|conversamos|conversámos',
      'obrigad*|agradec*|gostei|gostámos|gostamos|prazer ~ vir|vindo|visita|deslocação|MEET|vinda|subido',
      'tempo+que ~ falar|conversar|conversa|entrevista',
      'manhã|tarde|dia ~ passaste|passou ~ connosco|conosco|gente',
      'veio|vieste|vir|deslocou|passou+por+cá|deslocar',
      'dia+de+experiência|à+experiência|dia+de+teste|audição|aula+experimental|aula+teste',
      'falámos|falamos|falar|falei contigo|consigo|você|ontem|depois|naquele|connosco',
    ],
    final: [
      'final|última|finais|último|reta ~ fase|etapa|entrevista|rodada|ronda|seleção|decisão',
      'finalista*',
      'dois+nomes|duas+finalistas|dois+finalistas|três+finalistas',
      'fase|etapa|entrevista|rodada|ronda final|finais',
      'segunda|terceira|2ª|3ª entrevista|fase|ronda|rodada|etapa',
      'entre+os+dois|entre+as+duas|entre+dois|entre+duas',
      'eram|éramos|eram+duas|estavam|ficaram dois|duas|três',
    ],
    noFeedback: [
      'NEG ~ esclarecimentos|facultados|fornecid*',
      'NEG ~ possível ~ esclarecimentos|fornecer',
      'NEG ~ FEEDBACK ~ individual*|personaliz*|detalhad*',
      'NEG ~ individual*|personaliz*|detalhad* ~ FEEDBACK',
      'NEG ~ dar|fornecer|oferecer|enviar|facultar|prestar|partilhar|compartilhar|divulgar|damos|fornecemos ~ FEEDBACK',
      'NEG+FEEDBACK',
      'NEG ~ responder|resposta individual*',
    ],
    noReply: [
      'NEG ~ respond* ~ mensagem|email|mail|e|este|esta|a',
      'NEG responda|responder|respondas',
      'automátic*|automaticamente ~ gerad*|enviad*|mensagem|email|e|notificação',
      'gerada|gerado|enviada|enviado automaticamente',
      'mensagem|email|e+mail|notificação automátic*',
      'caixa|endereço|conta|email|e ~ NEG ~ monitor*|lid*|verificad*|recebe*|acompanhad*|consultad*|aceita',
    ],
    again: [
      'guard*|manter|mantemos|deixar|fica|ficará|ficamos|ficou ~ currículo|cv|contacto|contato|cadastro|dados ~ próxim*|futur*|banco|época|arquivad*|radar|guardado',
      'banco+de+talentos|dados|currículos',
      'próxim*|futur*|novas|novos oportunidades|vagas|processos|turma|época|posições',
      'guardo|guardamos ~ contato|contacto|cv|currículo',
      'vou manter cv|currículo|contato|contacto',
      'refeito|refazer|repetir|repetido ~ meses|ano',
      'fica|fique|continue|mantém ~ olho|atento|atenta|atentos',
      'consultar|acompanhar|consulte|visitar ~ oportunidades|vagas|carreiras',
      'primeir* que ~ chamo|ligo|aviso',
      'assim+que|quando|se ~ surgir|surja|retomada|voltar|abrir|precisar|tivermos ~ contato|contacto|chamo|falaremos|falamos|aviso|ligo|primeir*|posição',
      'gente chama ~ conversar',
      'inscrev* de+novo',
      'novamente|futuro|futuras|futuros|próxim*|outra|outras|outros|mais+tarde|de+novo|novas|continue|continuar ~ candidat*|inscrev*|tentar|tente|tenta|participar|vagas|oportunidades|processos',
      'candidat*|inscrev*|tentar|tente|tenta|convid*|incentiv*|encoraj* ~ novamente|futuro|futuras|próxim*|outras|de+novo|novas|mais+tarde|acompanh*|vagas',
      'volt* ~ candidat*|tentar|inscrever|contactar|falar|concorrer',
      'acompanh*|fique+de+olho ~ vagas|página|site|oportunidades',
      'manda|mande|envia|envie|liga|ligue|escreve ~ ano|próxim*|quando|setembro|janeiro',
    ],
    otherRole: [
      'tenho ~ processo|vaga ~ parecid*|semelhante|outr*',
      'interessa ~ conversar|falar',
      'outra|outras|outro|outros|diferente ~ vaga|vagas|posição|função|cargo|oportunidade|oportunidades|área|loja|projeto ~ encaix*|interess*|propor|oferecer|candidat*|considerar|pode|poderia|gostaria|gostavas',
      'interess*|propor|oferecer|considerar|candidat*|convid*|conhece* ~ outra|outras|outro ~ vaga|vagas|posição|função|cargo|oportunidade|projeto',
      'topa|toparia|aceitaria|quer|queres ~ conversar|falar ~ outra|vaga',
    ],
  },
};
