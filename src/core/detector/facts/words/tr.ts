import type { FactWords } from './words.ts';

export const tr: FactWords = {
  companyBefore: 'firması, şirketi, şirketimiz, adına, ailesi, aramızda',
  companyNear: 'biz, @, bizim',
  companyAfter:
    "ailesi ailesine ekibi ekibine bünyesinde olarak firması firmasına şirketi şirketine adına bünyesindeki insan ik kariyer işe grubu'na ailesinin ekibinin bünyesine'de hakkında tercihiniz tercihi",
  roleBefore: 'pozisyon, başvurulan pozisyon, pozisyonu, ilan, kadro, görev, unvan, konu',
  roleNear: 'açılan, yeni, bir, bu, için, olarak, ilgili, hakkında, bizde, bünyesinde, rolde',
  roleAfter:
    'pozisyonu pozisyonuna pozisyonumuz pozisyonumuza pozisyonunda pozisyonunun pozisyon rolü rolüne rolünde rolümüz kadrosu kadrosuna kadromuz kadrosunda kadroları ilanı ilanımız ilanına ilanımıza ilanına için olarak başvurunuz başvurunuzu başvurun başvurunu başvurusu görevi görevine işi işine alımı alımına unvanı münhali stajı mülakatı mülakatınızın dosyası dosyanızı dosyasını olarak süreci arayışı arayışımız görüşmeniz görüşmesi',
  titleStops:
    've ile için bir bu şu o ama ancak fakat bünyesinde açılan yaptığınız yaptığın olarak sizinle seninle daha yeni bizde bizim sayın merhaba olan ilgili hakkında dün bugün geçen hafta ayrıca maalesef ne yazık ki başvurduğunuz başvurduğun tarihli sayılı nihai göstermiş göndermiş hala artık yerine son de da ekibimize ekibimizin aranan aradığımız en kadar gibi sonra önce üzere ise değil',
  titleLinks: '- / & +',
  jobs: 'laborant oyuncu animatör pazarlamacısı bulaşıkçı programı kâtip görevlisi mühendisi mühendis müdürü müdür müdürlüğü yöneticisi yönetici direktörü direktör uzmanı uzman uzmanlığı uzman* yardımcısı asistanı asistan sekreteri sekreter memuru memur katip kâtip elemanı eleman personeli görevlisi sorumlusu sorumlu temsilcisi temsilci danışmanı danışman analisti analist geliştirici geliştiricisi yazılımcı tasarımcı tasarımcısı mimar mimarı avukat avukatı hukukçu muhasebeci müşavir denetçi denetçisi öğretmeni öğretmen öğretmenliği akademisyen araştırma doktor doktoru hekim hekimi hemşire hemşiresi hemşireliği ebe eczacı fizyoterapist psikolog psikoloğu terapist teknisyen teknisyeni teknikeri tekniker teknikeri usta ustası kalfa çırak işçi işçisi operatörü operatör şoför şoförü sürücü sürücüsü kurye depo kasiyer tezgahtar satış garson komi aşçı aşçısı şef şefi pastacı fırıncı barista barmen bulaşıkçı temizlik kuaför terzi dikişçi kaynakçı elektrikçi tesisatçı marangoz boyacı güvenlik bekçi gazeteci editör editörü redaktör çevirmen çevirmeni fotoğrafçı müzisyen oyuncu oyuncusu kütüphaneci kitapçı stajyer stajyeri staj stajı yetkilisi planlama koordinatörü koordinatör lideri lider kabin hostes pilot resepsiyonist bellboy kat garsonu veteriner ziraat yönetmeni yönetmen santral animatör antrenör eğitmeni eğitmen rehber rehberi kameraman montajcı formen ustabaşı bakıcı bakıcısı dadı profesör doçent okutman arşivci küratör verkäuferin paketleme yöneticiliği mühendisliği teknisyenliği şefliği *ci *cı',
  contactBefore: 'ile görüşme, ile yaptığınız',
  closings:
    'saygılarımla, saygılarımızla, saygılar, iyi günler, iyi çalışmalar, sevgiler, sevgilerimle, selamlar, teşekkürler, teşekkür ederim, kolay gelsin, başarılar, başarılar dilerim, görüşmek üzere, hoşça kal, hoşçakal, kendinize iyi bakın, kendine iyi bak, en iyi dileklerimle, en içten dileklerimle, esenlikler, öptüm, sağlıcakla, iyi şanslar, yolun açık olsun, bol şans, hürmetler, içten dileklerimle, görüşürüz',
  greetings: 'sayın, merhaba, merhabalar, selam, selamlar, sevgili, değerli, kıymetli, iyi günler, günaydın',
  notNames:
    'pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık sayın merhaba merhabalar selam sevgili değerli maalesef teşekkürler saygılarımla başvurunuz başvuru pozisyon pozisyonu sonuç değerlendirme ik insan kaynakları aday bilgilendirme cv özgeçmiş linkedin teams zoom bey hanım hanımefendi beyefendi sn biz siz geri bildirim görüşme mülakat ekip özel konu iyi günler ayrıca bu bir ilan ilanı ne re fwd kvkk türkiye istanbul ankara izmir avrupa ilgili size sizi bize',
  formal:
    'siz sizi size sizin sizden sizinle sayın hanım bey hanımefendi beyefendi *niz *nuz *nizi *nuzu *nize *nuza *nizin *nuzun *nizde *nuzda *nizden *nuzdan *nizle *nuzla *siniz *sunuz',
  informal: 'kardeşim sen seni sana senin senden seninle sende selam canım kardeş kanka *rsun *yorsun *din *dun *ebilirsin',
  signals: {
    words: {
      NEG: 'değil yok maalesef veremiyoruz veremeyiz veremediğimiz verilmemektedir verilemeyecektir paylaşamıyoruz yapılmamaktadır yapılamamaktadır mümkün',
      MEET: 'görüşme görüşmemiz görüşmemizde görüşmemizden görüşmeniz görüşmenizde görüşmenizin görüşmesi görüşmelere görüşmelerden görüşmeler görüşmede görüşmeden görüşmenin mülakat mülakatı mülakatınız mülakatınızın mülakatta mülakatına sohbet sohbetimiz buluşma tanışma toplantı',
      FEEDBACK: 'geri+bildirim geribildirim dönüş gerekçe gerekçesi açıklama',
    },
    notMet: [
      'görüşme|mülakat|mülakata|görüşmeye ~ davet+edemiyoruz|çağrılmayacak*|çağıramıyoruz|alamıyoruz|planlamadılar|planlamadık|davet+edilmeyecek*',
      'görüşmeye|mülakata|sınava ~ çağrıl*|alınan*',
    ],
    applied: ['başvur*|özgeçmiş*|cv|ilan*|müracaat*|aday|adaylar*|talebiniz*'],
    screened: [
      'telefon* görüşme*|konuş*|mülakat*',
      'online|teknik|yazılı|genel|kişilik|yetenek|dil test*|sınav*|ödev*',
      'test* ~ sonuç*|puan*|çöz*|tamamla*',
      'ön görüşme*|mülakat*',
      'vaka|ödev ~ teslim*|çalışma*',
      'puan*|notunuz',
    ],
    interviewed: [
      'görüşmemiz*|görüşmeniz*|görüşmede*|görüşmesi*|görüştük|görüşmeler*|görüşmenin',
      'mülakat*',
      'tanış*|tanıdık|tanıma',
      'görüşme|sohbet|buluşma için|sonra|sonrası|günü|günkü',
      'gel*|geldiğin*|uğra*|ziyaret* ~ teşekkür*|sağ|kadar',
      'deneme ~ günü|vardiya*|ders*|çekim*',
      'seçmeler*|prova|dinleti|izledik|demo',
      'konuştuk|anlattığın*|sunumunuz*|sunumun|dersiniz',
    ],
    final: [
      'son|final ~ tur*|aşama*|görüşme*|iki|üç|mülakat*|aday*',
      'finale|finalist*|final',
      'ikinci|üçüncü görüşme*|mülakat*|tur*',
      'iki+isim*|iki+aday*|iki+kişi*|son+iki',
      'yönetim+kurulu',
    ],
    noFeedback: [
      'tek+tek|bireysel ~ yazamıyoruz|paylaşamıyoruz|veremiyoruz',
      'geri+bildirim|geribildirim|gerekçe|dönüş ~ veremiyoruz|veremeyiz|verilmemektedir|verilemeyecektir|paylaşamıyoruz|yapamıyoruz|yapılmamaktadır|mümkün|sunamıyoruz|verilmez|verilmeyecektir|paylaşılmamaktadır',
      'bireysel|kişisel|ayrıntılı geri+bildirim|dönüş|açıklama',
      'gerekçe* ~ paylaş*|açıkla*',
    ],
    noReply: [
      'yanıtlanmamaktadır|cevaplanmamaktadır|sistem+tarafından',
      'otomatik ~ olarak|mesaj*|posta*|mail*|oluştur*|gönder*|bildirim*|ileti*',
      'yanıtlamayınız|cevaplamayınız|yanıtlamayın|cevaplamayın|cevap+vermeyiniz|yanıt+vermeyiniz',
      'no+reply|noreply',
      'adres*|kutu* ~ izlenme*|okunma*|takip',
      'yanıtlar*|cevaplar* ~ okunma*|izlenme*',
    ],
    again: [
      'özgeçmiş*|cv|cvniz*|bilgileriniz|başvurunuz* ~ sakla*|havuz*|arşiv*|kayıtlı|veri+taban*|tutul*',
      'ileride|ilerleyen|gelecekte|ihtiyaç ~ tekrar|iletişim*|değerlendir*|görüş*|irtibat*|olması|halinde|doğması',
      'sizinle|seninle ~ tekrar|yeniden|iletişime ~ görüş*|geç*',
      'ay|yıl|sezon|dönem|mart|eylül ~ sonra|tekrar|gibi ~ dene*|başvur*|yaz*',
      'tekrar|yeniden|ileride*|gelecek*|diğer|yeni|önümüzdeki|başka|sonra ~ başvur*|ilan*|pozisyon*|deneme*|yaz|yazın|uğra|bekle*',
      'başvur*|takip ~ tekrar|yeniden|ileride*|gelecek*|diğer|bekl*|edebilirsin*|etmenizi',
      'ilanlarımızı|kariyer+sayfamızı takip*',
      'bana+yaz|haber+ver|ara+beni|yine+gel|yine+bekleriz|kapımız',
    ],
    otherRole: [
      'başka|yeni|uygun proje*|pozisyon*|rol*|fırsat* ~ olursa|geldiğinde|çıkarsa|gelirse ~ ara*|haber*|yaz*',
      'başka|farklı|diğer ~ pozisyon*|rol*|ilan*|iş*|şube*|görev*|firma* ~ değerlendir*|önermek|öneri*|ilgi*|düşün*|ister*|uygun',
      'önermek|ilgilenir|ister+misin*|düşünür|değerlendirmek ~ misiniz|misin|isterim',
      'daha+var|da+var ~ ilgilen*|ne+dersin*',
    ],
  },
};
