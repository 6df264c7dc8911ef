import type { Values, Wording } from '../wording.ts';

const firstName = (name: string): string => name.split(/\s+/)[0] ?? name;

const fürStelle = ({ role }: Values): string => (role === null ? '' : ` für die Stelle „${role}“`);
const zurStelle = ({ role }: Values): string => (role === null ? '' : ` zur Stelle „${role}“`);
const bei = ({ company }: Values): string => (company === null ? '' : ` bei ${company}`);

/** German drafts. A full name stands in the formal greeting: nothing in a name tells how its bearer is addressed. */
export const de: Wording = {
  greeting: (name, { formal, tone }) => {
    if (name === null) {
      return formal ? 'Guten Tag,' : 'Hallo,';
    }
    if (formal) {
      return `Guten Tag ${name},`;
    }
    return tone === 'formal' ? `Hallo ${name},` : `Hallo ${firstName(name)},`;
  },
  closing: ({ formal, tone }) => (formal ? (tone === 'warm' ? 'Mit freundlichen Grüßen' : 'Freundliche Grüße') : 'Viele Grüße'),
  subject: {
    note: ({ role }) => (role === null ? 'Vielen Dank' : `Vielen Dank – ${role}`),
    'check-in': () => 'Ein kurzer Gruß',
    'thanks-for-feedback': () => 'Danke für die Rückmeldung',
  },
  thanks: [
    (values) =>
      values.formal
        ? values.met
          ? `vielen Dank für Ihre Nachricht und für die Zeit, die Sie und Ihr Team sich für unser Gespräch${zurStelle(values)} genommen haben. Natürlich hatte ich auf ein anderes Ergebnis gehofft, und ich verstehe Ihre Entscheidung. Aus dem Gespräch nehme ich viel mit und habe nun ein klares Bild von der Arbeit${bei(values)}.`
          : `vielen Dank für Ihre Nachricht und dafür, dass Sie sich mit meiner Bewerbung${fürStelle(values)}${bei(values)} befasst haben. Natürlich hatte ich auf ein anderes Ergebnis gehofft, und ich verstehe Ihre Entscheidung. Eine klare Antwort ist bei der Stellensuche viel wert, und ich bin froh, dass Sie mir geschrieben haben.`
        : values.met
          ? `vielen Dank für deine Nachricht und für die Zeit, die ihr euch für unser Gespräch${zurStelle(values)} genommen habt. Natürlich hatte ich auf ein anderes Ergebnis gehofft, und ich verstehe eure Entscheidung. Aus dem Gespräch nehme ich viel mit und habe nun ein klares Bild von der Arbeit${bei(values)}.`
          : `vielen Dank für deine Nachricht und dafür, dass ihr euch mit meiner Bewerbung${fürStelle(values)}${bei(values)} befasst habt. Natürlich hatte ich auf ein anderes Ergebnis gehofft, und ich verstehe eure Entscheidung. Eine klare Antwort ist bei der Stellensuche viel wert, und ich bin froh, dass du mir geschrieben hast.`,
    (values) =>
      values.formal
        ? `danke, dass Sie mir offen sagen, wie es um meine Bewerbung${fürStelle(values)} steht. Ein wenig enttäuscht bin ich schon, und ich respektiere Ihre Wahl. ${values.met ? `Unser Austausch war gut vorbereitet und hat mir ehrlich gezeigt, worauf es${bei(values)} ankommt. Bitte geben Sie meinen Dank an alle weiter, die dabei waren.` : 'So viele Bewerbungen zu lesen, macht Mühe, und es ist nicht selbstverständlich, dass man eine Antwort bekommt. Bitte geben Sie meinen Dank an alle weiter, die meine Unterlagen gelesen haben.'}`
        : `danke, dass du mir offen sagst, wie es um meine Bewerbung${fürStelle(values)} steht. Ein wenig enttäuscht bin ich schon, und ich respektiere eure Wahl. ${values.met ? `Unser Austausch war gut vorbereitet und hat mir ehrlich gezeigt, worauf es${bei(values)} ankommt. Bitte gib meinen Dank an alle weiter, die dabei waren.` : 'So viele Bewerbungen zu lesen, macht Mühe, und es ist nicht selbstverständlich, dass man eine Antwort bekommt. Bitte gib meinen Dank an alle weiter, die meine Unterlagen gelesen haben.'}`,
    (values) =>
      values.formal
        ? `Ihre Nachricht ist angekommen, und ich möchte mich dafür bedanken: für die Antwort selbst und für die Sorgfalt, mit der Sie entschieden haben. Ich nehme die Entscheidung an. ${values.met ? 'Mit Menschen zu sprechen, die diese Arbeit so gut kennen, war für mich gut verbrachte Zeit.' : `Die Arbeit an der Bewerbung${fürStelle(values)} hat mir gezeigt, was ich suche.`}${values.company === null ? '' : ` Von ${values.company} behalte ich einen guten Eindruck.`}`
        : `deine Nachricht ist angekommen, und ich möchte mich dafür bedanken: für die Antwort selbst und für die Sorgfalt, mit der ihr entschieden habt. Ich nehme die Entscheidung an. ${values.met ? 'Mit Menschen zu sprechen, die diese Arbeit so gut kennen, war für mich gut verbrachte Zeit.' : `Die Arbeit an der Bewerbung${fürStelle(values)} hat mir gezeigt, was ich suche.`}${values.company === null ? '' : ` Von ${values.company} behalte ich einen guten Eindruck.`}`,
  ],
  briefThanks: [
    (values) =>
      `vielen Dank für ${values.formal ? 'Ihre' : 'deine'} Nachricht${zurStelle(values)}. Ich verstehe die Entscheidung und danke ${values.formal ? 'Ihnen' : 'euch'} für die Zeit${values.met ? ', die wir miteinander gesprochen haben' : ''}.`,
    (values) =>
      `danke für ${values.formal ? 'Ihre' : 'deine'} offene Antwort${zurStelle(values)}. Ich respektiere die Entscheidung. ${values.met ? 'Unser Gespräch war mir eine Freude, und ich nehme viel daraus mit.' : `Dass ${values.formal ? 'Sie mir schreiben' : 'du mir schreibst'}, ist nicht selbstverständlich.`}`,
    (values) =>
      `vielen Dank für ${values.formal ? 'Ihre' : 'deine'} Nachricht und dafür, dass ${values.formal ? 'Sie' : 'ihr'} meine Bewerbung${fürStelle(values)}${bei(values)} in Betracht gezogen ${values.formal ? 'haben' : 'habt'}. Ich nehme die Entscheidung an und bin dankbar für die klare Antwort.`,
  ],
  feedback: [
    ({ met, formal }) =>
      `Ich möchte mich verbessern, und ein Blick von außen hilft mir dabei mehr als jede Vermutung. ${met ? `Von welcher einen Fähigkeit ${formal ? 'hätten Sie' : 'hättet ihr'} in unserem Gespräch gern mehr gesehen?` : `Welche eine Fähigkeit ${formal ? 'würden Sie' : 'würdest du'} mir raten, für eine solche Stelle zuerst auszubauen?`} Zwei Zeilen genügen völlig, und falls ${formal ? 'Ihre' : 'eure'} Regeln das nicht zulassen, habe ich volles Verständnis.`,
    ({ met, formal }) =>
      `Darf ich zu meiner eigenen Entwicklung eine Frage stellen? ${met ? 'Gab es eine Antwort von mir, die Zweifel gelassen hat, und was hätte sie überzeugender gemacht?' : 'Welche Erfahrung hätte meine Bewerbung für eine solche Stelle stärker gemacht?'} Jede Form ist willkommen, auch ganz kurz. Sollte ${formal ? 'es Ihnen' : 'es dir'} nicht möglich sein, das zu teilen, ist das in Ordnung.`,
    ({ met, formal }) =>
      `Falls ${formal ? 'Sie' : 'du'} einen Moment Zeit ${formal ? 'haben' : 'hast'}, würde ich mich über einen Hinweis freuen, woran ich arbeiten kann. ${met ? `Was sollte ich nach unserem Gespräch beibehalten, und welche Fähigkeit ${formal ? 'würden Sie' : 'würdest du'} an meiner Stelle üben?` : 'Welche Fähigkeit brachten die Bewerbungen mit, die weitergekommen sind, und könnte ich üben?'} Ein Satz reicht. Ich weiß, dass das nicht überall mitgeteilt werden kann.`,
  ],
  keepInTouch: [
    ({ formal }) =>
      `Gern würde ich in Kontakt bleiben. Wenn ${formal ? 'Ihnen' : 'dir'} das recht ist: Welche Form passt ${formal ? 'Ihnen' : 'dir'} am besten, eine kurze Nachricht alle paar Monate oder ein Kontakt in einem beruflichen Netzwerk? Wenn keines von beiden passt, ist auch das in Ordnung.`,
    (values) =>
      `Die Arbeit${bei(values)} interessiert mich weiterhin, und ich würde den Kontakt gern halten. Was wäre ${values.formal ? 'Ihnen' : 'dir'} dafür am liebsten? Mir genügt eine kurze Nachricht von Zeit zu Zeit, und sie wird selten sein.`,
    ({ formal }) =>
      `Falls sich später etwas Passendes ergibt, freue ich mich, von ${formal ? 'Ihnen' : 'euch'} zu hören. Bis dahin bliebe ich gern in Verbindung, so wie es ${formal ? 'Ihnen' : 'dir'} am besten passt.`,
  ],
  wish: [
    ({ formal }) => `${formal ? 'Ihnen und Ihrem Team' : 'Dir und dem Team'} wünsche ich einen guten Start in der neuen Besetzung.`,
    ({ formal }) => `Alles Gute ${formal ? 'Ihnen und Ihrem Team' : 'dir und dem Team'}, und nochmals vielen Dank.`,
    ({ formal }) =>
      `Ich hoffe, dass sich die gewählte Person bei ${formal ? 'Ihnen' : 'euch'} gut einlebt, und wünsche ${formal ? 'Ihnen' : 'euch'} eine gute Zeit.`,
  ],
  checkIn: [
    (values) =>
      `vor einiger Zeit hatten wir ${values.role === null ? 'wegen einer Stelle' : `wegen der Stelle „${values.role}“`}${bei(values)} Kontakt, und ich wollte mich wieder melden. Ich hoffe, ${values.formal ? 'es geht Ihnen und Ihrem Team' : 'es geht dir und dem Team'} gut.\n\nAn den Dingen, über die wir gesprochen haben, habe ich seither weitergearbeitet, und es macht Freude zu sehen, wie sie wachsen. ${values.formal ? 'Sie müssen' : 'Du musst'} auf diese Zeilen nichts unternehmen. Ich wollte nur grüßen und bin gespannt, wie es bei ${values.formal ? 'Ihnen' : 'euch'} weitergeht.`,
    (values) =>
      `ein kurzer Gruß nach einigen Monaten. An unseren Austausch${zurStelle(values)} denke ich gern zurück, und was${bei(values)} geschieht, verfolge ich mit Interesse.\n\nBei mir war seither Zeit, einiges zu lernen und Neues auszuprobieren, manches davon, weil ich es von ${values.formal ? 'Ihnen' : 'euch'} mitgenommen habe. Eine Antwort ist nicht nötig. Ich hoffe, dass es ${values.formal ? 'Ihnen' : 'dir'} gut geht und die damals geplanten Vorhaben so laufen, wie ${values.formal ? 'Sie es sich gewünscht haben' : 'ihr es euch gewünscht habt'}.`,
    (values) =>
      `seit unserem Austausch${zurStelle(values)} ist eine Weile vergangen, deshalb heute ein kleines Lebenszeichen. Ich hoffe, es läuft gut${bei(values)}.\n\nDie Zeit seither habe ich genutzt und an den Fähigkeiten gearbeitet, auf die es in diesem Feld ankommt. Unseren Kontakt habe ich als offen und freundlich in Erinnerung, darum halte ich ihn gern. Ich wünsche ${values.formal ? 'Ihnen' : 'dir'} eine gute Zeit und melde mich irgendwann wieder.`,
  ],
  thanksForFeedback: [
    ({ formal }) =>
      `herzlichen Dank, dass ${formal ? 'Sie' : 'du'} mir so ausführlich geantwortet ${formal ? 'haben' : 'hast'}. Ich weiß, dass das nicht selbstverständlich ist, und es hilft mir sehr.\n\n${formal ? 'Ihre' : 'Deine'} Hinweise habe ich mir notiert, und sie werden bestimmen, was ich als Nächstes übe. Sie leuchten mir ein, und ich sehe schon, wo ich anfangen kann. Danke für die Offenheit, und alles Gute für ${formal ? 'Sie' : 'dich'} und das Team.`,
    ({ formal }) =>
      `${formal ? 'Ihre' : 'deine'} Rückmeldung ist angekommen, und ich bin wirklich dankbar dafür. ${formal ? 'Sie haben' : 'Du hast'} etwas in Worte gefasst, das man von innen kaum sieht, und das auf freundliche Weise.\n\nIch nehme es in die nächsten Bewerbungen mit und arbeite Schritt für Schritt daran. Danke für die Zeit, die das gekostet hat. Eines Tages möchte ich das gern an jemand anderen weitergeben.`,
    ({ formal }) =>
      `vielen Dank für ${formal ? 'Ihre' : 'deine'} ehrliche und hilfreiche Antwort. Man bekommt selten eine, und ich weiß sie zu schätzen.\n\nIch habe sie mehr als einmal gelesen und nehme zweierlei mit: worauf ich bauen kann, und was ich als Nächstes üben möchte. Das ist mehr, als ich erwartet hatte, als ich fragte. Alles Gute ${formal ? 'Ihnen' : 'dir'} und allen im Team.`,
  ],
};
