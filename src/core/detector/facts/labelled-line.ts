import type { ReadLine } from './names.ts';
import { joinWords, tokensOf, type Token } from './tokens.ts';

/** What forms and job boards write before an employer's name and before a title, folded: "Company: …", "Stelle: …". */
const companyLabels =
  /^(?:name of (?:the )?)?(?:company|company name|employer|organi[sz]ation|department|school|firma|unternehmen|arbeitgeber|betrieb|empresa|organizacion|entidad|compania|entreprise|societe|employeur|etablissement|azienda|societa|ente|datore di lavoro|entidade|empregador|bedrijf|organisatie|werkgever|foretag|arbetsgivare|virksomhed|bedrift|arbeidsgiver|yritys|tyonantaja|pracodawca|sirket|isveren|компания|организация|работодатель|роботодавець|компанія|firma\/company)$/;
const roleLabels =
  /^(?:job title|job|position|position title|role|vacancy|post|title|opening|stelle|stellenbezeichnung|ausschreibung|beruf|puesto|vacante|cargo|oferta|plaza|poste|intitule du poste|offre|posizione|ruolo|vaga|funcao|funktion|functie|vacature|tjanst|roll|stilling|stanowisko|oferta pracy|pozisyon|ilan|вакансия|должность|посада|вакансія)$/;

/** A line of a form: what stands before its colon, and the words behind it. */
const formLine = ({ text }: ReadLine): { label: string; value: string } | null => {
  const colon = text.indexOf(':');
  if (colon < 3 || colon > 30 || text.length > 110 || text.charAt(colon + 1) === '/') {
    return null;
  }
  const label = joinWords(tokensOf(text.slice(0, colon)).map(({ folded }) => folded));
  const value = text.slice(colon + 1).trim();
  return value === '' || value.split(' ').length > 9 || /[.!?]$/.test(value.replace(/\b\p{L}{1,4}\.$/u, '')) ? null : { label, value };
};

/** The employer or the title that a form names. */
const labelled = (lines: ReadLine[], labels: RegExp): Token[] | null => {
  for (const line of lines) {
    const found = formLine(line);
    if (found !== null && labels.test(found.label)) {
      return tokensOf(found.value);
    }
  }
  return null;
};

/** The employer's name where a form tells it: "Employer: Northmere Rail". */
export const labelledCompany = (lines: ReadLine[]): Token[] | null => labelled(lines, companyLabels);

/** The title where a form tells it: "Position: Night Porter". */
export const labelledRole = (lines: ReadLine[]): Token[] | null => labelled(lines, roleLabels);
