import type { FactWords } from './words.ts';

export const id: FactWords = {
  companyBefore:
    'di PT, di, PT, perusahaan, bergabung dengan, bergabung di, bergabung bersama, melamar di, melamar ke, minat anda pada, kepada, tim, tim rekrutmen, bekerja di, karier di, bank, yayasan, hotel, rumah sakit, HRD, application to, panitia, atas nama',
  companyNear: 'di, ke, dari, pada, dengan, @, to, -',
  companyAfter: 'careers career hrd hr recruitment mengucapkan telah akan kami rekrutmen tbk',
  roleBefore:
    'posisi, untuk posisi, pada posisi, lowongan, lowongan posisi, jabatan, sebagai, melamar posisi, melamar sebagai, lamaran posisi, lamaran untuk posisi, hasil seleksi -, formasi, peran, posisi sebagai, rekrutmen',
  roleNear: 'sebagai, untuk, -, re, menjadi',
  roleAfter: 'di',
  titleStops:
    'ditolak batch sudah di pada untuk yang dan telah sudah tidak belum kami dengan setelah saat ini serta karena sehingga dari anda saudara namun maka kepada ke feedback tes lalu mohon maaf ya',
  titleLinks: '& / - of',
  jobs: 'staff staf admin administrasi akuntan akuntansi accounting perawat dokter bidan apoteker guru dosen insinyur programmer developer engineer analis analyst desainer designer asisten sekretaris resepsionis front office kasir sales spg supir sopir driver kurir gudang operator teknisi mekanik montir satpam security cleaning koki chef cook pelayan waiter barista manajer manager supervisor kepala koordinator konsultan pengacara legal arsitek wartawan editor penerjemah peneliti magang intern officer marketing executive specialist finance backend frontend data lead bahasa inggris',
  contactBefore: 'interview dengan, wawancara dengan, bertemu dengan, bertemu',
  closings:
    'salam, salam hangat, salam hormat, hormat kami, hormat saya, regards, best regards, terima kasih, terima kasih banyak, atas perhatiannya, wassalam, wassalamualaikum, salam sukses, warm regards, thanks, makasih, sukses selalu, tim',
  greetings:
    'yth, yth., kepada yth, dear, halo, hai, hi, hello, selamat pagi, selamat siang, selamat sore, selamat malam, dengan hormat, assalamualaikum, bapak, ibu, kak, mas, mbak, pak, halo kak, yth. saudara, selamat siang ibu, selamat siang bapak',
  notNames:
    'senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember terima kasih yth dear halo hai selamat pagi siang sore salam hormat kami anda saudara saudari kakak kak bapak ibu tim hr hrd rekrutmen posisi lamaran hasil seleksi status namun setelah sayangnya semoga mohon maaf cv zoom linkedin indonesia jakarta bandung surabaya human capital division regards pelamar peserta panitia email',
  formal: '',
  informal: '',
  signals: {
    words: {
      NEG: 'tidak belum bukan nggak',
      MEET: 'interview wawancara pertemuan',
      FEEDBACK: 'feedback umpan_balik alasan masukan korespondensi',
    },
    notMet: ['NEG ~ mengundang|undang|lanjut|lolos ~ MEET', 'hanya ~ MEET', 'jadwal ~ MEET'],
    applied: ['lamaran*|melamar|cv|administrasi|pendaftar|daftar|berkas'],
    screened: ['telepon|screening|phone', 'psikotes|tes ~ kemampuan|teknis|tertulis|online|hasil', 'hasil ~ tes|psikotes'],
    interviewed: [
      'terima_kasih|makasih|waktu* ~ MEET|datang|bertemu',
      'setelah|hasil|proses|tes|serta MEET',
      'MEET ~ tanggal|kemarin|lalu|kami|dengan',
    ],
    final: ['final|akhir|terakhir MEET|tahap|round', 'tahap ~ final|akhir', 'finalis'],
    noFeedback: ['NEG ~ memberikan|melayani|bisa ~ FEEDBACK', 'NEG ~ diganggu+gugat', 'keputusan ~ final|mutlak'],
    noReply: ['otomatis ~ email|dikirim|pesan', 'email|pesan ~ otomatis', 'NEG ~ membalas|balas|dibalas'],
    again: [
      'daftar|apply|melamar|coba ~ lagi|kembali',
      'simpan|disimpan ~ data*|cv|database|talent',
      'menghubungi|hubungi|kabari ~ posisi|lowongan|sesuai',
      'kesempatan|waktu|batch lain|mendatang',
      'lain|batch kesempatan|berikutnya',
    ],
    otherRole: [
      'posisi|lowongan ~ lain ~ sesuai|cocok|tertarik|berminat|ajukan',
      'ajukan|tawarkan|rekomendasikan ~ posisi|lowongan ~ lain',
    ],
  },
};
