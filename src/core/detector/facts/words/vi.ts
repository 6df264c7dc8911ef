import type { FactWords } from './words.ts';

export const vi: FactWords = {
  companyBefore:
    'tại công ty, công ty, công ty TNHH, công ty cổ phần, tập đoàn, đội ngũ, ứng tuyển tại, làm việc tại, làm việc cho, gia nhập, cơ hội nghề nghiệp của, phòng nhân sự, tuyển dụng, đại diện, hội đồng tuyển dụng, TNHH, thay mặt, quan tâm đến, quan tâm tới',
  companyNear: 'tại, của, với, @, từ, đến, cho, -',
  companyAfter: 'chân thành xin đã rất cảm hr tuyển kính việt',
  roleBefore:
    'vị trí, cho vị trí, vào vị trí, với vị trí, chức danh, vai trò, ứng tuyển vị trí, tuyển dụng vị trí, phỏng vấn vị trí, hồ sơ ứng tuyển, kết quả vòng hồ sơ -, vị trí:',
  roleNear: 'làm, tuyển, -, cho',
  roleAfter: 'tại của ở',
  titleStops:
    'xin tại của ở và cho không chưa đã trong này với là nhưng chúng công ty rất tiếc hiện sau đợt năm theo nên do không trúng hôm có được bạn anh chị em',
  titleLinks: '& / - và',
  jobs: 'nhân viên chuyên viên kế toán kỹ sư lập trình giáo viên giảng điều dưỡng bác sĩ dược lễ tân phục vụ đầu bếp phụ pha chế bán hàng thu ngân tài xế lái xe giao nhận thủ kho công nhân kỹ thuật thợ bảo vệ tạp vụ giám đốc trưởng phòng nhóm điều phối trợ lý thư ký thực tập sinh tư vấn luật sư kiến trúc nhà báo biên tập phiên dịch phân tích thiết kế developer tester designer marketing sales manager intern engineer hr hành chính',
  contactBefore: 'trao đổi với, phỏng vấn với, gặp',
  closings:
    'trân trọng, trân trọng cảm ơn, thân mến, thân ái, cảm ơn, cảm ơn bạn, kính thư, best regards, regards, chúc bạn thành công, kính chào, xin cảm ơn, chúc bạn may mắn nhé, thân, em cảm ơn, mong anh thông cảm',
  greetings:
    'chào, chào bạn, chào anh, chào chị, chào em, xin chào, kính gửi, thân gửi, thân gửi bạn, dear, hi, bạn, thân chào, gửi, chị, anh, bạn thân mến, kính gửi anh, kính gửi bà, kính gửi ông',
  notNames:
    'thứ hai ba tư năm sáu bảy chủ nhật tháng chào cảm ơn trân trọng kính gửi bạn anh chị em ông bà chúng tôi công ty phòng tuyển dụng hồ sơ ứng rất tiếc sau hiện qua do lời hy vọng chúc mong đây hr executive cv phỏng vấn kết quả thông báo phản hồi thư việt nam hà nội sài gòn tp hcm zalo zoom linkedin ban hội đồng thí sinh',
  formal: '',
  informal: '',
  signals: {
    words: {
      NEG: 'không chưa ko tiếc',
      FEEDBACK: 'lý_do chi_tiết góp_ý nhận_xét',
    },
    notMet: ['NEG ~ mời|sắp_xếp|hẹn ~ phỏng_vấn', 'NEG ~ vòng_phỏng_vấn'],
    applied: ['hồ_sơ|ứng_tuyển|cv|đăng_ký|đơn'],
    screened: ['gọi|điện_thoại|trao_đổi_nhanh', 'bài_test|bài_kiểm_tra|bài_thi|xét_tuyển|vòng_test|điểm_chuẩn|tổng_điểm'],
    interviewed: [
      'buổi phỏng_vấn|trao_đổi|gặp',
      'tham_gia|dành ~ phỏng_vấn',
      'sau|qua ~ buổi|phỏng_vấn|trao_đổi',
      'gặp_gỡ|trò_chuyện',
      'khách_hàng|họ ~ đánh_giá ~ kinh_nghiệm',
    ],
    final: ['vòng+cuối', 'cuối_cùng|chung_kết ~ vòng|phỏng_vấn', 'vòng ~ ba|3|cuối'],
    noFeedback: ['NEG ~ phản_hồi|nêu|giải_thích|cung_cấp ~ FEEDBACK|từng'],
    noReply: ['tự_động|automatic', 'NEG ~ trả_lời|phản_hồi ~ email|thư|này', 'vui_lòng+không+trả_lời'],
    again: [
      'lưu ~ hồ_sơ|ngân_hàng|thông_tin',
      'cơ_hội|vị_trí ~ khác|phù_hợp_hơn|nghề_nghiệp|tương_lai|tiếp_theo',
      'hẹn_gặp_lại|lần_sau|mùa_tuyển_dụng|theo_dõi|ứng_tuyển_lại|nộp_lại',
    ],
    otherRole: ['vị_trí|bộ_phận ~ khác ~ phù_hợp|quan_tâm|giới_thiệu|thử', 'giới_thiệu|đề_xuất ~ vị_trí|bộ_phận ~ khác'],
  },
};
