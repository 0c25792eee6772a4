import type { ListWords } from '../../../core/ledger/schema';
import { collaborationLists } from './collaboration-lists';
import { indicatorLists } from './indicator-lists';
import { registerLists } from './register-lists';

export const lists = {
  sector: {
    name: 'Sector',
    values: {
      municipality: 'Municipality',
      prefecture: 'Prefecture',
      nation: 'National government',
      company: 'Company',
      npo: 'NPO',
      intermediary: 'Intermediary',
      community: 'Neighbourhood association',
      school: 'School or university',
      foundation: 'Foundation',
      other: 'Other',
    },
  },
  field: {
    name: 'Field',
    values: {
      regional: 'Community building',
      tourism: 'Tourism',
      education: 'Education',
      career: 'Career development',
      agriculture: 'Farming and fisheries',
      publicPrivate: 'Public-private partnership',
      publicity: 'Publicity',
      welfare: 'Welfare',
      environment: 'Environment',
      disaster: 'Disaster prevention',
      culture: 'Culture and sports',
      other: 'Other',
    },
  },
  projectStatus: {
    name: 'Project status',
    values: {
      planned: 'Planned',
      active: 'Active',
      completed: 'Completed',
      paused: 'Paused',
      cancelled: 'Cancelled',
    },
  },
  sessionKind: {
    name: 'Session kind',
    values: {
      session: 'Session',
      workshop: 'Workshop',
      meeting: 'Meeting',
      training: 'Training',
      visit: 'Site visit',
      social: 'Social event',
      review: 'Review',
    },
  },
  channel: {
    name: 'Channel',
    values: {
      online: 'Online',
      onsite: 'On site',
      hybrid: 'Hybrid',
      phone: 'Telephone',
      written: 'In writing',
    },
  },
  tool: {
    name: 'Tool',
    values: {
      zoom: 'Zoom',
      teams: 'Teams',
      meet: 'Google Meet',
      webex: 'Webex',
      line: 'LINE',
      slack: 'Slack',
      mail: 'Mail',
      phone: 'Telephone',
      visit: 'Site visit',
      other: 'Other',
    },
  },
  participantKind: {
    name: 'Capacity',
    values: {
      companyStaff: 'Company staff',
      municipalStaff: 'Municipal staff',
      resident: 'Resident',
      npoStaff: 'NPO staff',
      student: 'Student',
      teacher: 'Teacher',
      intermediaryStaff: 'Intermediary staff',
      other: 'Other',
    },
  },
  ageGroup: {
    name: 'Age group',
    values: {
      under20: 'Under 20',
      twenties: '20–29',
      thirties: '30–39',
      forties: '40–49',
      fifties: '50–59',
      sixties: '60–69',
      seventiesUp: '70 or over',
      noAnswer: 'Not answered',
    },
  },
  gender: {
    name: 'Gender',
    values: { female: 'Female', male: 'Male', other: 'Other', noAnswer: 'Not answered' },
  },
  consent: {
    name: 'Consent',
    values: { given: 'Given', notGiven: 'Not given', notAsked: 'Not asked' },
  },
  participationRole: {
    name: 'Participation role',
    values: {
      member: 'Member',
      speaker: 'Speaker',
      facilitator: 'Facilitator',
      staff: 'Staff',
      observer: 'Observer',
    },
  },
  attendance: {
    name: 'Attendance',
    values: { attended: 'Attended', partly: 'Partly attended', absent: 'Absent' },
  },
  indicatorLevel: {
    name: 'Indicator level',
    values: { input: 'Input', activity: 'Activity', output: 'Output', outcome: 'Outcome', impact: 'Impact' },
  },
  unit: {
    name: 'Unit',
    values: {
      people: 'people',
      attendances: 'attendances',
      times: 'times',
      cases: 'cases',
      projects: 'projects',
      partners: 'partners',
      percent: '%',
      yen: 'yen',
      hours: 'hours',
      points: 'points',
      days: 'days',
      ratio: 'times as much',
    },
  },
  direction: {
    name: 'Direction',
    values: { increase: 'Increase', decrease: 'Decrease', maintain: 'Maintain' },
  },
  reportingMode: {
    name: 'Reporting mode',
    values: {
      incremental: 'Per period',
      cumulativeYearly: 'Cumulative within the year',
      cumulativeLifetime: 'Cumulative since the start',
      snapshot: 'State on the day',
    },
  },
  frequency: {
    name: 'Frequency',
    values: {
      everySession: 'Every session',
      monthly: 'Monthly',
      quarterly: 'Quarterly',
      halfYearly: 'Half-yearly',
      yearly: 'Yearly',
      once: 'Once',
    },
  },
  ...indicatorLists,
  ...collaborationLists,
  ...registerLists,
} as const satisfies ListWords;
