/** What a mail service that sends for employers does with answers, and where it puts the employer's short name. */
export type Vendor = {
  /** `mixed` services send for persons and for machines alike. */
  replies: 'robot' | 'relay' | 'mixed';
  /** Where the employer's short name stands: before the @ (up to a +), or in the label before the vendor's domain. */
  tenant: 'local' | 'label' | null;
  /** A job board: its own name and its tenant say nothing about the employer. */
  isBoard?: boolean;
};

const robot: Vendor = { replies: 'robot', tenant: null };
const mixed: Vendor = { replies: 'mixed', tenant: null };
const board: Vendor = { replies: 'robot', tenant: null, isBoard: true };
const label: Vendor = { replies: 'mixed', tenant: 'label' };

/** Applicant-tracking services and job boards by mail domain. Sub-domains belong to the longest domain listed. */
export const vendors: Record<string, Vendor> = {
  'greenhouse-mail.io': robot,
  'greenhouse.io': robot,
  'lever.co': robot,
  'myworkday.com': { replies: 'robot', tenant: 'local' },
  'myworkdayjobs.com': { replies: 'robot', tenant: 'label' },
  'workday.com': robot,
  'ashbyhq.com': robot,
  'smartrecruiters.com': robot,
  'smartrecruitersmail.com': robot,
  'talent.icims.com': { replies: 'robot', tenant: 'local' },
  'icims.com': { replies: 'robot', tenant: 'local' },
  'icims.eu': { replies: 'robot', tenant: 'local' },
  'taleo.net': { replies: 'robot', tenant: null },
  'invalidemail.com': robot,
  'oraclecloud.com': robot,
  'jobvite.com': robot,
  'bamboohr.com': mixed,
  'applytojob.com': robot,
  'jazz.co': robot,
  'jazzhr.com': robot,
  'breezy-mail.com': label,
  'breezy.hr': label,
  'teamtailor-mail.com': label,
  'teamtailor.com': mixed,
  'inbound.workablemail.com': { replies: 'relay', tenant: null },
  'workablemail.com': mixed,
  'workable.com': mixed,
  'personio.com': mixed,
  'personio.de': mixed,
  'recruitee-mailbox.com': { replies: 'relay', tenant: null },
  'recruitee.com': label,
  'successfactors.com': robot,
  'successfactors.eu': robot,
  'pinpoint.email': mixed,
  'pinpointhq.com': mixed,
  'comeet-notifications.com': { replies: 'robot', tenant: 'label' },
  'comeet-mail.com': label,
  'ats.rippling.com': robot,
  'rippling.com': robot,
  'join.com': robot,
  'gupy.com.br': robot,
  'gupy.io': robot,
  'kekamail.com': robot,
  'darwinbox.in': robot,
  'zohorecruit.com': robot,
  'zohorecruitmail.com': robot,
  'freshteam.com': robot,
  'talentlyft.com': robot,
  'paylocity.com': robot,
  'adp.com': robot,
  'ultipro.com': robot,
  'ukg.com': robot,
  'eightfold.ai': robot,
  'phenompeople.com': robot,
  'phenom.com': robot,
  'paradox.ai': robot,
  'dover.com': robot,
  'gem.com': mixed,
  'viterbit-mail.com': robot,
  'huntflow.ru': robot,
  'potok.io': robot,
  'ceipalmail.com': robot,
  'tribepad.com': robot,
  'tribepad-email.com': robot,
  'governmentjobs.com': robot,
  'neogov.com': robot,
  'softgarden.io': mixed,
  'softgarden.de': mixed,
  'umantis.com': mixed,
  'onlyfy.io': mixed,
  'onlyfy.jobs': mixed,
  'rexx-systems.com': mixed,
  'd-vinci.de': mixed,
  'concludis.de': mixed,
  'prescreen.io': mixed,
  'prescreenapp.io': mixed,
  'hrworks.de': mixed,
  'traffit.com': mixed,
  'erecruiter.pl': mixed,
  'flatchr.io': mixed,
  'welcomekit.co': mixed,
  'taleez.com': mixed,
  'homerun.co': mixed,
  'jobylon.com': mixed,
  'reachmee.com': robot,
  'teamio.com': robot,
  'kuntarekry.fi': robot,
  'varbi.com': robot,
  'hrmos.co': robot,
  'herp.cloud': robot,
  'mokahr.com': robot,
  'beisen.com': robot,
  'kenoby.com': robot,
  'factorialhr.com': mixed,
  'bizneo.com': robot,
  'linkedin.com': board,
  'indeed.com': board,
  'indeedemail.com': board,
  'naukri.com': board,
  'internshala.com': board,
  'foundit.in': board,
  'wellfound.com': board,
  'stepstone.de': board,
  'xing.com': board,
  'infojobs.net': board,
  'glassdoor.com': board,
  'monster.com': board,
  'ziprecruiter.com': board,
  'dice.com': board,
  'hh.ru': board,
  'superjob.ru': board,
  'pracuj.pl': board,
  'kariyer.net': board,
  'bayt.com': board,
  'zhipin.com': board,
  '51job.com': board,
  'zhaopin.com': board,
  'catho.com.br': board,
  'vagas.com.br': board,
  'computrabajo.com': board,
  'jobteaser.com': board,
  'welcometothejungle.com': board,
  'nationalevacaturebank.nl': board,
};

/** Names of services and boards as they stand in display names and texts, folded and without spaces: never an employer's. */
export const vendorNames = new Set(
  (
    'greenhouse greenhousesoftware lever workday ashby smartrecruiters icims taleo oracle oraclerecruiting jobvite bamboohr jazzhr breezy ' +
    'breezyhr teamtailor workable personio recruitee tellent successfactors sapsuccessfactors pinpoint comeet ripplingats gupy zohorecruit ' +
    'freshteam paylocity ultipro softgarden umantis onlyfy prescreen traffit erecruiter flatchr linkedin linkedinjobs indeed indeedapply ' +
    'seek hellowork francetravail poleemploi vagas vagascombr jobindex finn jobstreet naukri internshala wellfound angellist stepstone xing infojobs glassdoor monster ziprecruiter headhunter kariyernet bayt zoom teams ' +
    'microsoftteams googlemeet skype whatsapp hirevue hackerrank codility calendly docusign outlook gmail google facebook instagram twitter ' +
    'youtube tiktok iphone ipad android'
  ).split(' '),
);

/** Mail services of private persons: their domain says nothing about the employer. Domain labels before the country. */
export const webmailLabels = new Set(
  (
    'gmail googlemail outlook hotmail live msn yahoo ymail rocketmail icloud me mac aol gmx web t-online freenet arcor proton protonmail pm ' +
    'mail email inbox post webmail fastmail hey zoho yandex ya rambler bk list qq foxmail 163 126 yeah sina sohu naver daum hanmail libero ' +
    'virgilio tiscali alice tin orange wanadoo free sfr laposte neuf bbox sapo uol bol terra ig globo wp o2 onet interia poczta op gazeta ' +
    'ziggo kpnmail xs4all planet home hetnet telenet skynet proximus bluewin hispeed aon chello telia comhem bredband spray telefonica ' +
    'mynet superonline rediffmail docomo ezweb softbank nifty example test localhost privat private mailbox'
  ).split(' '),
);
