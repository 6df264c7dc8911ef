import type { FactWords } from './words.ts';

export const fr: FactWords = {
  companyBefore:
    "intérêt pour, intérêt porté à, l'intérêt que vous portez à, intérêt que vous portez à, intérêt que vous avez porté à, intérêt que tu portes à, intérêt envers, rejoindre, rejoindre l'équipe de, rejoindre les équipes de, postuler chez, postuler à, postulé chez, postulé à, candidature chez, candidature à, candidature auprès de, candidature au sein de, au sein de, au sein du, sein de, travailler chez, travailler pour, poste chez, stage chez, carrière chez, équipe de, équipes de, l'équipe de, l'équipe, au nom de, au nom du, la société, société, l'entreprise, entreprise, confiance à, penser à, auprès de, de la part de, intégrer",
  companyNear: 'chez, à, au, de, du, pour, par, la, le, les, @, des',
  companyAfter: 'recrutement vous a ne remercie rh souhaite te',
  roleBefore:
    "essai, devenir, poste de, poste d', poste, poste du, offre de, offre, offre d'emploi, candidature au poste de, candidature pour le poste de, candidature pour, candidature comme, candidature en tant que, candidature de, candidature au, candidature, en tant que, fonction de, emploi de, stage de, stage, stage en, alternance, alternance en, apprentissage, cdi de, cdd de, concours, mission de, mission, mandat de, mandat, dossier, rôle de, vacance, affichage, profil de, recrutement de, recrutement d'un, recrutement d'une, pourvoir un poste de, pourvoir le poste de, postuler comme, postuler pour, postulé pour, entretien pour, objet",
  roleNear: "pour, comme, de, d', un, une, le, la, notre, en, du, au",
  roleAfter: '',
  titleStops:
    "vient c' exige demande sera revient n' qu' s' c' j' m' t' chez à au aux dans pour que qui et nous vous a est sont avec sur par mais car sous réf référence n° ne sera n'a a été avons votre notre ce cette afin ainsi comme malgré suite malheureusement dont depuis où ou basé basée situé située tu te toi s'arrête maison se",
  titleLinks: "de du des d' en et / - la le l' à aux et&",
  jobs: 'ardoisier couvreur zingueur gouvernante préposé préposée préposé(e) inspecteur inspectrice hôte hôte(sse) ide aesh atsem charpentier carreleur plâtrier tapissier horloger bijoutier fleuriste opticien ambulancier facteur factrice maraîcher vigneron palefrenier conservateur conservatrice régie costumier costumière souffleur maroquinier direction monteur-électricien aide auxiliaires directeur directrice chef cheffe responsable manager gérant gérante coordinateur coordinatrice chargé chargée chargé(e) conseiller conseillère assistant assistante secrétaire standardiste réceptionniste hôte hôtesse comptable contrôleur contrôleuse auditeur auditrice juriste avocat avocate notaire clerc ingénieur ingénieure développeur développeuse technicien technicienne analyste architecte designer graphiste chercheur chercheuse doctorant doctorante doctorat postdoctorant assistanat professeur professeure enseignant enseignante maître formateur formatrice éducateur éducatrice animateur animatrice infirmier infirmière aide-soignant aide-soignante médecin pharmacien pharmacienne préparateur préparatrice kinésithérapeute psychologue orthophoniste vendeur vendeuse caissier caissière commercial commerciale acheteur acheteuse logisticien logisticienne magasinier cariste chauffeur chauffeuse conducteur conductrice livreur livreuse opérateur opératrice ouvrier ouvrière agent agente technico-commercial mécanicien mécanicienne électricien électricienne plombier soudeur soudeuse menuisier maçon peintre boulanger boulangère pâtissier pâtissière cuisinier cuisinière serveur serveuse barman barista plongeur commis jardinier paysagiste coiffeur coiffeuse esthéticienne journaliste rédacteur rédactrice traducteur traductrice illustrateur illustratrice photographe musicien musicienne comédien comédienne bibliothécaire médiateur médiatrice gardien gardienne vigile stagiaire stage alternant alternante alternance apprenti apprentie apprentissage dispatcher disponent consultant consultante expert experte product owner data engineer developer analyst officer scrum chargés négociateur négociatrice gestionnaire adjoint adjointe technicienne régisseur régisseuse machiniste administrateur administratrice chanteur chanteuse sommelier sommelière monteur monteuse soigneur soigneuse vétérinaire auxiliaire préparatrice intervenant level',
  contactBefore: 'entretien avec, échange avec, échangé avec, rencontré, rencontre avec, discussion avec, parlé avec',
  closings:
    "cordialement, bien cordialement, très cordialement, sincères salutations, meilleures salutations, salutations distinguées, bien à vous, bien à toi, à bientôt, amicalement, respectueusement, veuillez agréer, nous vous prions, je vous prie, belle journée, bonne journée, bonne continuation, belle continuation, merci, merci encore, avec mes remerciements, salutations, cdt, bises, je t'embrasse, chaleureusement, bien sincèrement, sentiments distingués, excellente journée, au plaisir, bon courage, recevez, la bise, avec toute ma sympathie, courage, sincèrement, mes amitiés, dans l'attente, meilleurs messages, meilleurs sentiments, à plus, crdlt",
  greetings: 'bonjour, bonsoir, cher, chère, chers, madame, monsieur, mademoiselle, salut, coucou, hello, maître, docteur, hey',
  notNames:
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre noël bonjour madame monsieur cher chère merci malheureusement cordialement vous nous votre notre je tu candidature candidat candidate poste offre recrutement équipe service direction ressources humaines rh entretien objet réf cv linkedin teams zoom réponse suite refus décision mise jour l'équipe le la les un une référence n° politique confidentialité m mme mlle dossier retour convocation cdi cdd stage alternance résultat",
  formal: 'cordialement vous votre vos monsieur madame veuillez vous-même agréer',
  informal: "tu te toi ton ta tes t'* salut coucou bises",
  signals: {
    words: {
      NEG: 'ne n pas aucun aucune sans impossible ni',
      MEET: 'entretien entretiens entrevue rencontre échange échanges rendez-vous visite discussion oral audition auditions conversation',
      FEEDBACK: 'retour feedback motif motifs rétroaction explication explications commentaire commentaires raisons justification détail',
    },
    notMet: [
      'NEG ~ inviter|convoquer|convier|recevoir|rencontrer|rencontrés|proposer|conviés|convoqué*|fixerons',
      'NEG ~ retenu* ~ MEET',
      'NEG ~ partie ~ MEET',
      'rencontrés+en ~ entrevue',
      'autres|candidats|personnes ~ en+entretien|convoqu*|reçus',
      'seuls|seules|uniquement ~ MEET',
      'passé+en+entretien NEG',
      'regret*|aimé|aimerions ~ rencontrer',
    ],
    applied: [
      'candidature|postuler|postulé|cv|curriculum|dossier|dossiers|lettre|candidat|candidate|motivation|postulation|demande|candidatures|affichage',
    ],
    screened: [
      'téléphone|téléphonique|téléphoniques|appel|visio',
      'test|tests|épreuve|épreuves|exercice|évaluation|qcm ~ technique|écrit|passé|réalisé|résultat|résultats|rendu|note|écrites',
      "test+technique|essai|planches|journée+d'essai|cas+pratique",
      'entretien vidéo|différé|téléphonique|préliminaire',
      'présélection|pré-entretien|préqualification',
    ],
    interviewed: [
      'votre|notre|cet|ton|l|d|un|en|cette|vos|nos|dernier|des|les|lors MEET',
      'rencontrer|rencontré|rencontrés|rencontrée|rencontrée|reçu+en',
      'venue|venu|venir|déplacement|déplacée|déplacé|reçue|reçu ~ jusqu|chez|nous|entretien|studio|atelier|voir',
      'temps ~ accordé|consacré ~ échange*|nous|entretien|rencontre',
      'journée|période|jour+d essai|immersion',
      'exposé|leçon|présentation|prestation|passage|essai',
      'plaisir|ravis|heureux|apprécié ~ échanger|rencontrer|discuter|parler|accueillir|échange',
      'entretien|entrevue du|de|avec',
    ],
    final: [
      'final|finale|dernier|dernière|derniers|finales ~ tour|étape|entretien|entretiens|phase|ronde|round|liste|choix|candidats|sélection',
      'finaliste*|short+list|shortlist',
      'étape|tour|entretien|phase finale|final',
      'deuxième|second|seconde|troisième ~ entretien|tour|entrevue|rencontre',
      'vous+étiez|étiez deux|trois',
      'deux|trois finalistes|derniers|dernières',
      'plus+que+deux',
    ],
    noFeedback: [
      'NEG ~ FEEDBACK ~ individuel*|détaillé*|personnalisé*|individuelle*|personnel*',
      'NEG ~ individuel*|détaillé*|personnalisé* ~ FEEDBACK',
      'NEG ~ communiquer|donner|fournir|transmise|communiqué*|transmettre|faire|fait|motiver|motivés|motivées ~ FEEDBACK',
      'aucun|aucune FEEDBACK',
      'NEG ~ motiv* ~ décision*|refus',
      'NEG+FEEDBACK',
      'NEG ~ répondre+individuellement|préciser',
    ],
    noReply: [
      'adresse|boîte ~ non+relevée|non+surveillée|non+lue',
      'NEG ~ répondre|répondez|réponse|réponses ~ message|courriel|mail|email|e|adresse|courrier|y',
      'NEG+pas|pas ~ répondre|répondez',
      'message|courriel|mail|email|e|notification ~ automatique|automatiquement|automatisé',
      'généré|envoyé|expédié ~ automatiquement',
      'boîte|adresse|messagerie ~ NEG ~ consultée|lue|surveillée|relevée|suivie',
      'adresse ~ envoi ~ uniquement|seulement',
    ],
    again: [
      'nouveau|nouvelle|futur|future|futures|prochain|prochaine|prochaines|avenir|plus+tard|autres ~ postuler|candidater|candidature|candidatures|retenter|tenter|offres|annonces|opportunités|écrire|présenter',
      'postuler|postulez|postule|candidater|retenter|repostuler|représenter|revenir|retentez|reviens|revenez|relance|recontacter|recontactez ~ nouveau|avenir|futur*|prochain*|autres|plus+tard|chance|printemps|automne|année|an|mois|offres|fois',
      'hésite*|hésitez ~ postuler|retenter|candidater|revenir|représenter|suivre|consulter|contacter',
      'créer ~ alerte',
      'seriez|serez|serons|serions|serais ~ nouveau|bienvenue|heureux ~ candidature',
    ],
    otherRole: [
      'autre|autres|différent|alternatif ~ poste|postes|offre|offres|opportunité|opportunités|mission|fonction|équipe ~ correspond*|intéress*|propos*|conven*|pourrait|pourraient|parler|tent*',
      'propos*|intéress*|orienter|soumettre|parler|transmettre ~ autre|autres ~ poste|postes|offre|offres|opportunité|opportunités|mission|fonction',
      'transmettre|transmis|faire+suivre ~ dossier|cv|candidature ~ collègue|service|équipe|magasin|agence|site',
      'si+cela|ça ~ tente|intéresse|dit',
    ],
  },
};
