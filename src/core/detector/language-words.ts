/**
 * Frequent little words by language, folded. Languages that the detector does not know stand here too, so that their mails are
 * called unknown instead of taken for a neighbour.
 */
export const languageWords: Record<string, string> = {
  en: 'the and to of you your for we with is are that this have our will be in on not at it was from as by an if any please thank thanks i my has would can they but or all been would unfortunately application team',
  de: 'der die das und sie wir ihre ihr nicht fur mit zu den ist dass auf ein eine einen einem einer im von sich wird werden haben uns bei als auch ich du dir dich deine deiner dein ihnen ihrer leider vielen dank konnen oder aus wenn noch nach bitte hat sind bewerbung',
  es: 'el la los las de que y en un una para por con no se su tu te le lo al del es esta este nos ha hemos tus sus mas como pero gracias usted ti has muy si proceso candidatura nuestro nuestra estimado estimada hola',
  fr: 'le la les des de et vous votre nous que pour dans une un est pas ne au aux du en sur avec ce cette qui vos notre nos n d l s qu avons par je tu te ton ta tes mais etre plus merci bonjour candidature ete ou a',
  pt: 'o os as de que e em um uma para por com nao se seu sua voce do da dos das no na ao pela pelo nos esta este foi mais como mas obrigado obrigada agradecemos seus suas ola processo vaga candidatura ter nossa nosso',
  it: 'il lo gli di che e in un una per con non si tuo tua suo sua del della dei delle al alla nel nella ti le abbiamo questo questa sono come ma piu grazie la ci per i dal tuoi lei gentile ciao candidatura nostro nostra',
  nl: 'de het een en van je we wij u uw voor met niet dat is op te zijn aan in om bij ons onze ook naar er maar heeft hebben hebt jouw jij dit deze die als wordt helaas bedankt sollicitatie graag geen nog beste ik geachte dag groet groeten vriendelijke gesprek functie vacature kandidaat kandidaten plaats baan plek iemand toch want dus omdat nu was werd worden kunnen kan moeten hoi sorry verder geworden ander andere over door uit al veel succes zo wel gaan gaat hem mijn ben t',
  pl: 'i w na z do nie sie ze za jest dla o oraz twoja twoje pan pani panstwa panstwo nas nasz naszej ze jednak przez od po ale bardzo dziekujemy ktore tym tego jako jego bedzie zostala aplikacje rekrutacji czy ci mamy te ta niestety praca pracy prace stanowisko stanowiska stanowisku zostalo zostal zostaly rekrutacja rekrutacje kandydata kandydatow innego inna inny inne dzien dobry juz sa osobe osoby kogos ciebie tobie twojej twoj pana panu sobie byla byl byc tylko pozdrawiam powodzenia hej czesc moze lub aby tak bez przy pod obecnie zostaje powazaniem szanowny szanowna innych mam jestem',
  tr: 've bir bu icin ile olarak size sizin da de cok daha ancak olan tarafindan gibi basvurunuz tesekkur ederiz sayin kadar sonra merhaba olan en degil her veya bize maalesef ne su an son baska bey hanim hocam sizi sizinle senin sana seni aday adayla adaylar pozisyon pozisyonu pozisyona pozisyonun basvuru basvurunuzu basvurunuza gorusme olumlu olumsuz uygun karar surec sureci surecin ilginiz ilginize dileriz iyi gunler basarilar saygilarimla artik yok biz bizim oldu olmadi bunu buna sey diye yeni lutfen uzere yer birlikte kolay gelsin selam ama yine hem mi mu musteri talebinize olumsuzdur bilgi kusura bakma isi degerlendirme sonucunda kabul uzulerek isteriz ekip ekibimiz deneyiminiz profiliniz firsat teklifi durumda ayrica saygilar selamlar gore yana dolayi ilan ilana arasinda aldik ettik ettigimiz iletmek istedik emeginize saglik',
  sv: 'och att det i som en pa ar av for med till den har du dig din vi inte om ett oss er vara kan men tack fran hej var sa de nu eller ansokan tjansten inom nagon tyvarr andra annan valt gatt vidare blev blir blivit jobbet rollen sokande kandidat kandidater halsning halsningar mvh lycka nar vill ska just ingen inget ej int nan fatt gang denna hos mer nya veta besked jobb ni jag efter',
  da: 'og at det i som en pa er af for med til den har du dig din vi ikke om et os kan men tak fra hej jeg de eller ansogning stillingen desvaerre vores blevet hvor',
  no: 'og at det i som en pa er av for med til den har du deg din vi ikke om et oss kan men takk fra hei jeg de eller soknad stillingen dessverre vare blitt hvor',
  fi: 'ja on ei se etta ole olet kiitos me sinun hakemus hakemuksesi hei emme mutta tai kun jos myos olemme valitettavasti sinulle voit tama kanssa',
  vi: 'va cua ban chung toi la khong cho voi trong duoc nhung cac co mot nay den xin cam on',
  id: 'dan yang untuk anda kami di dengan tidak dari ini pada akan telah atau dapat terima kasih juga karena saya adalah',
  cs: 'a se na je ze v pro do za jsme vas vam nas dekujeme bohuzel jsou ktere vase nebo ale jste si jako',
  ro: 'si in de la cu pentru nu va sa este o pe mai din dumneavoastra ne am care sunt multumim noastra',
  hu: 'a az es hogy nem is egy meg koszonjuk van on onnek sajnos vagy csak mint volt',
  ca: 'el la els les de que i en un una per amb no es la seva als del gracies us hem',
  tl: 'ang ng sa mga na ay at kami ikaw para hindi po namin iyong',
};
