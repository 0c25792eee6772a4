import type { ListWords } from '../../../core/ledger/schema';
import { collaborationLists } from './collaboration-lists';
import { indicatorLists } from './indicator-lists';
import { registerLists } from './register-lists';

export const lists = {
  sector: {
    name: '区分',
    values: {
      municipality: '市区町村',
      prefecture: '都道府県',
      nation: '国',
      company: '企業',
      npo: 'NPO・市民活動団体',
      intermediary: '中間支援組織',
      community: '地縁組織',
      school: '学校・大学',
      foundation: '助成団体',
      other: 'その他',
    },
  },
  field: {
    name: '分野',
    values: {
      regional: '地域づくり',
      tourism: '観光・魅力発信',
      education: '教育・学習',
      career: '人材育成・キャリア',
      agriculture: '農林水産',
      publicPrivate: '官民連携・行財政',
      publicity: '広報・情報発信',
      welfare: '福祉・子育て',
      environment: '環境',
      disaster: '防災',
      culture: '文化・スポーツ',
      other: 'その他',
    },
  },
  projectStatus: {
    name: '事業の状況',
    values: { planned: '準備中', active: '実施中', completed: '終了', paused: '休止', cancelled: '中止' },
  },
  sessionKind: {
    name: '会合の種類',
    values: {
      session: 'セッション',
      workshop: 'ワークショップ',
      meeting: '打合せ',
      training: '研修・講座',
      visit: '現地訪問',
      social: '交流会',
      review: '振り返り',
    },
  },
  channel: {
    name: '形式',
    values: { online: 'オンライン', onsite: '対面', hybrid: '併用', phone: '電話', written: '書面' },
  },
  tool: {
    name: '道具',
    values: {
      zoom: 'Zoom',
      teams: 'Teams',
      meet: 'Google Meet',
      webex: 'Webex',
      line: 'LINE',
      slack: 'Slack',
      mail: 'メール',
      phone: '電話',
      visit: '現地訪問',
      other: 'その他',
    },
  },
  participantKind: {
    name: '参加者の立場',
    values: {
      companyStaff: '企業人材',
      municipalStaff: '自治体職員',
      resident: '地域住民',
      npoStaff: '団体スタッフ',
      student: '生徒・学生',
      teacher: '教員',
      intermediaryStaff: '中間支援スタッフ',
      other: 'その他',
    },
  },
  ageGroup: {
    name: '年代',
    values: {
      under20: '10代以下',
      twenties: '20代',
      thirties: '30代',
      forties: '40代',
      fifties: '50代',
      sixties: '60代',
      seventiesUp: '70代以上',
      noAnswer: '回答しない',
    },
  },
  gender: {
    name: '性別',
    values: { female: '女性', male: '男性', other: 'その他', noAnswer: '回答しない' },
  },
  consent: {
    name: '同意',
    values: { given: '同意あり', notGiven: '同意なし', notAsked: '未確認' },
  },
  participationRole: {
    name: '参加の役割',
    values: {
      member: '参加者',
      speaker: '話題提供者',
      facilitator: '進行役',
      staff: '事務局',
      observer: 'オブザーバー',
    },
  },
  attendance: {
    name: '出欠',
    values: { attended: '出席', partly: '一部出席', absent: '欠席' },
  },
  indicatorLevel: {
    name: '指標の段階',
    values: {
      input: 'インプット',
      activity: '活動',
      output: 'アウトプット',
      outcome: 'アウトカム',
      impact: 'インパクト',
    },
  },
  unit: {
    name: '単位',
    values: {
      people: '人',
      attendances: '延人',
      times: '回',
      cases: '件',
      projects: '事業',
      partners: '団体',
      percent: '％',
      yen: '円',
      hours: '時間',
      points: '点',
      days: '日',
      ratio: '倍',
    },
  },
  direction: {
    name: '方向',
    values: { increase: '増加', decrease: '減少', maintain: '維持' },
  },
  reportingMode: {
    name: '報告方式',
    values: {
      incremental: '期間ごと',
      cumulativeYearly: '年度内の累計',
      cumulativeLifetime: '開始からの累計',
      snapshot: '時点の値',
    },
  },
  frequency: {
    name: '報告頻度',
    values: {
      everySession: '会合ごと',
      monthly: '毎月',
      quarterly: '四半期ごと',
      halfYearly: '半年ごと',
      yearly: '毎年度',
      once: '一度',
    },
  },
  ...indicatorLists,
  ...collaborationLists,
  ...registerLists,
} as const satisfies ListWords;
