import { likeness, skeleton } from './latin.ts';
import { isOrgWord, personTitles } from './team-words.ts';
import { keyOf, tokensOf, type Token } from './tokens.ts';

/** Words that only organisations bear, in Arabic and Hindi letters, and a few Latin ones that Hindi mails use. */
const organisation =
  /^(?:شركة|مجموعة|بنك|مصرف|جامعة|مؤسسة|فندق|نزل|مستشفى|مستوصف|مدرسة|مدارس|مركز|مكتب|دار|معهد|متجر|مطعم|مطاعم|مخبز|عيادة|عيادات|وكالة|مصنع|مطبعة|مطاحن|طيران|اتصالات|روضة|حضانة|صيدلية|صيدليات|جمعية|بلدية|وزارة|هيئة|الهيئة|المؤسسة|منظمة|شبكة|فرقة|متحف|مكتبة|ورشة|مزرعة|استوديو|ستوديو|مقهى|كوفي|صالون|نادي|كلية|قناة|إذاعة|صحيفة|مجلة|شركه|مجموعه|مسرح|منتجع|حلويات|عطور|أسواق|مصانع|أكاديمية|مختبر|مختبرات|جوالات|هواتف|مستودعات|مزارع|مطابع|معارض|شبكات|صناعات|فنادق|منصة|بوابة|جسر|شراع|خطوط|مقاولات|أحذية|مفروشات|صيانة|سوبرماركت|معصرة|مشتل|مشاتل|محمصة|مرسم|ملحمة|بقالة|مصبغة|منجرة|سفريات|مجمع|مشفى|سلسلة|ميناء|مطار|محكمة|نقابة|اتحاد|غرفة|أوركسترا|سيرك|مرصد|حديقة|محمية|ناد|رابطة|مبادرة|أستوديو|معمل|محلات|متاجر|أبراج|حلول|أنظمة|مخابز|بوتيك|جريدة|راديو|تلفزيون|منشورات|أفران|فرن|مؤسسه|هيئه|جمعيه|صيدليه|مستشفي|عياده|مدرسه|कार्यालय|मंडल|बुटीक|टेलर्स|हाउस|महल|न्यास|मार्ट|ज्वेलर्स|पैकेजिंग|सीमेंट|ऑडियो|रेडियो|पुस्तकालय|समिति|पब्लिक|आश्रम|अन्नक्षेत्र|नर्सरी|स्टोर्स|स्टोरेज|एंड|ब्रदर्स|संस|फार्म|डेयरी|बेकरी|cloud|studio|bpo|plus|बैंक|विश्वविद्यालय|विद्यालय|निकेतन|स्कूल|संस्थान|अस्पताल|हॉस्पिटल|लिमिटेड|टूर्स|टेक्सटाइल्स|मीडिया|स्टील|सिस्टम्स|सर्विसेज|सर्विसेज़|मैनपावर|फाउंडेशन|ट्रस्ट|समूह|ग्रुप|होटल|ढाबा|एकेडमी|अकादमी|क्लिनिक|स्टूडियो|इंटीरियर्स|इंश्योरेंस|कूरियर्स|म्यूचुअल|प्लेसमेंट|कंपनी|इंडस्ट्रीज|फूड्स|मोटर्स|लॉजिस्टिक्स|निगम|पालिका|परिषद|आयोग|भंडार|स्टोर|मिल्स|प्लास्टिक्स|एनर्जी|सीड्स|प्रकाशन|केंद्र|सोसायटी|कंसल्टेंसी|टेक|लैब्स|इलेक्ट्रिकल्स|ट्रेडर्स|एंटरप्राइजेज|एंटरप्राइज़ेज|गारमेंट्स|स्वीट्स|टेक्नोलॉजीज|समाचार|फाइनेंस|एसोसिएट्स|कंस्ट्रक्शन|ट्रांसपोर्ट|हार्डवेयर|प्रिंटर्स|क्लासेस|कोचिंग|ज्वेलरी|सेवाएँ|मिष्ठान|भोजनालय|रेस्टोरेंट|रेस्तराँ|कैफ़े|कैफे|बेकर्स|ऑटो|ऑटोमोबाइल्स|ट्रैवल्स|पेंट्स|केमिकल्स|फार्मा|फ़ार्मा|फार्मेसी|डायग्नोस्टिक्स|पैथोलॉजी|धर्मशाला|गौशाला|गुरुकुल|संघ|महासंघ|बोर्ड|प्राधिकरण|मिशन|रंगमंडल|थिएटर|केन्द्र|कॉलेज|महाविद्यालय|इंस्टिट्यूट|प्रेस|टाइम्स|न्यूज़|चैनल|फिल्म्स|हैंडलूम|उद्योग|एग्रो|सोलर|पावर|इंफ्रा|बिल्डर्स|डेवलपर्स|सिक्योरिटी|डिजिटल|सॉफ्टवेयर|सॉल्यूशंस|टेलीकॉम|limited|ltd|pvt|systems|tech|foods|group|retail|careers|labs|capital|infoworks|media|digital|mobile|manpower|finserv|tuition|classes|enterprises|traders|consultancy|placements|hotels|resorts)$/;

/** Whether a word says of what kind an organisation is; Arabic small words that grow together with it do not count. */
export const isOrganisation = ({ text, folded }: Token): boolean =>
  organisation.test(text) || organisation.test(folded) || isOrgWord(folded);

/** Whether a run of words is an organisation's by one of its words: "Delta for medicines" says so with its second. */
export const isOrganised = (tokens: Token[]): boolean =>
  tokens.some((token, i) => isOrganisation(token) || (i > 0 && /^لل\p{L}{3}/u.test(token.text)));

/** A person's name without forms of address. */
export const withoutTitles = (tokens: Token[]): Token[] => {
  let from = 0;
  while (
    from < tokens.length - 1 &&
    (personTitles.has(tokens[from]?.folded ?? '') ||
      personTitles.has(`${tokens[from]?.folded ?? ''}.`) ||
      /^(?:أ\.د|أ|د|م|الحاج|الأستاذ|الشيف|प्रो|डॉ|श्री|सुश्री|श्रीमती)\.?$/.test(tokens[from]?.text ?? ''))
  ) {
    from += 1;
  }
  return tokens.slice(from);
};

/** What stands between dashes, commas and brackets. */
export const partsOf = (text: string): Token[][] =>
  text
    .split(/\s[–—|/@-]\s|[(),،|]/)
    .filter((part) => part.trim() !== '')
    .map((part) => tokensOf(part.trim()));

/** How much a name in Arabic or Hindi letters sounds like a domain's short name, 0 to 1. */
export const soundsLike = (name: string, short: string): number => likeness(skeleton(name.replace(/(?:^|\s)ال/g, ' ')), skeleton(short));

/** First letters by the Latin letter that a mailbox would begin with. */
const initials: Record<string, string> = {
  ه: 'h',
  ح: 'h',
  ع: 'a',
  ا: 'a',
  ي: 'y',
  و: 'w',
  आ: 'a',
  अ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ओ: 'o',
  ए: 'e',
  ऐ: 'a',
  ह: 'h',
  य: 'y',
};

/** Whether a mailbox is named for a person: its parts sound like one of the name's words, or begin with the same letter. */
export const namesPerson = (words: Token[], local: string): boolean => {
  const parts = local.split(/[._\-\d+]+/).filter((part) => part.length > 1);
  return words.some(({ text, folded }) => {
    const bare = text.replace(/^ال/, '');
    const first = initials[folded.charAt(0)] ?? skeleton(bare).charAt(0);
    return parts.some(
      (part) =>
        soundsLike(bare, part) >= 0.7 ||
        (keyOf(text).length > 2 && part.startsWith(keyOf(text))) ||
        (keyOf(text).length > 3 && part.includes(keyOf(text))) ||
        (first !== '' &&
          (skeleton(part.charAt(0)) === first || part.charAt(0) === first) &&
          Math.abs(skeleton(part).length - skeleton(bare).length) < 3),
    );
  });
};
