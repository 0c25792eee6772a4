import type { AfterWorkClubWords } from '../ja/after-work-club';

/** Words of the example after-work-club. Facts are the report's, rows are made up and say so. */
export const afterWorkClub: AfterWorkClubWords = {
  title: 'After-work company clubs (an intermediary between companies and towns)',
  summary:
    'Fourteen projects, 114 online sessions, 2,764 attendances of 415 people. Totals are as published; rows are synthetic.',
  introduction: [
    'Example: after-work company clubs, in which an intermediary brings companies from the cities and municipalities together.',
    'Every row is synthetic and stands for no real organisation, person or meeting. Only the totals follow the published figures.',
    'Source of totals and project themes: results report 2021 of a model programme for intermediaries, by Tsunagaru Chiiki-zukuri Kenkyujo (in Japanese).',
  ],
  source: 'Results report, fiscal year 2021',
  synthetic: 'Synthetic data',
  syntheticDates: 'Synthetic data (the report gives no dates)',
  syntheticPeople: 'Synthetic data (no names)',
  municipality: (letter: string) => `Sample Town ${letter}`,
  company: (letter: string) => `Sample Company ${letter}`,
  supportOffice: 'Sample Support Office',
  municipalityNeeds: 'Contacts with companies, and relations that go both ways and outlast a contract',
  municipalityOffers: 'A place to act, exchange with staff and residents, open questions of the town',
  companyNeeds: 'Chances for staff to meet people outside the company and to learn from them',
  companyOffers: 'Knowledge and skills of staff, business methods',
  supportOffers: 'Matching of organisations, facilitation, follow-up',
  projects: {
    1: 'Gifts for hometown tax donors that show the town',
    2: 'Philosophical dialogue of pupils and company staff',
    3: 'Workshop: policies seen with business methods',
    4: 'Plan and business model of an inquiry-based school',
    5: 'Career education at the town’s high school',
    6: 'Stays on farms, and a local body on its own feet',
    7: 'New business models for a city hall that earns',
    8: 'Finding what is good here, together with residents',
    9: 'Personas for people with ties to the area',
    10: 'Corporate hometown tax, seen by sales people',
    11: 'Telling of the SDGs, and a camera course',
    12: 'Free sessions on topics brought by municipalities',
    13: 'Career development of company and town staff, both ways',
    15: 'New policies with the skills of specialists',
  },
  projectPurpose:
    'Company staff, municipal staff and residents talk as equals and find what they can create together',
  sessionTopic: (turn: number) => `Session ${turn}`,
  indicators: {
    attendance: {
      name: 'Total attendance',
      definition: 'Rows of Participation with a participant ID. A person who comes twice counts twice.',
    },
    people: {
      name: 'Distinct people',
      definition:
        'Different participant IDs in Participation. A person counts once, however often they come.',
    },
    onlineSessions: { name: 'Online sessions', definition: 'Rows of Sessions whose channel is “Online”.' },
    onlineRate: {
      name: 'Online rate',
      definition: 'Sessions whose channel is “Online” ÷ sessions with a channel (base: number of sessions).',
    },
  },
  sheet: {
    name: 'Summary',
    description:
      'Published figures beside what the rows of this ledger give, by KYODO functions and by built-in ones.',
    title: 'Summary: compared with the published figures',
    notes: [
      'Column B uses Kyodo Ledger functions (KYODO.…), column C built-in functions that need no add-in. Both follow the rows.',
      'Rows are synthetic. Column D holds the published figures of the results report for fiscal year 2021.',
    ],
    headers: ['Item', 'KYODO function', 'Built-in function', 'Published', 'Check', 'Explanation'],
    same: 'Same',
    different: 'Different',
    lines: {
      attendance: { item: 'Total attendance', note: 'All attendances added up; the report states 2,764.' },
      people: { item: 'Distinct people', note: 'Each person once; the report states 415.' },
      average: {
        item: 'Attendances per person',
        note: 'Compared with the figure that follows from the published totals (6.66).',
      },
      onlineSessions: { item: 'Online sessions', note: 'The report states 114 online sessions.' },
      onlineRateOfSessions: {
        item: 'Online rate (base: sessions)',
        note: 'The report states 100% of all sessions.',
      },
      onlineRateOfAttendance: {
        item: 'Online rate (base: attendance)',
        note: 'Weighted by attendance it generally differs from the rate by sessions. Where all is online both are 100%.',
      },
      zoom: { item: 'Sessions on Zoom', note: 'The report says that every online session used Zoom.' },
      participationRate: {
        item: 'Participation rate (attended ÷ expected)',
        note: 'The report says “almost 100%” without a figure; 95% or more counts as the same. Expected people are synthetic.',
      },
      listed: { item: 'Projects in the register', note: 'The report speaks of 15 projects and lists 14.' },
      highest: {
        item: 'Highest project number',
        note: 'Counting the gap, these are the 15 projects of the report.',
      },
      missing: {
        item: 'Missing project number (the smallest)',
        note: 'The number that the report’s list leaves out. Column C is right only where numbers start at 1 and one is missing.',
      },
    },
    almostAll: 'almost 100%',
    perProject: 'Attendance and people by project',
    perMonth: 'Attendance and people by month',
    overlapNote:
      'The two tables below are calculated by KYODO functions (programs without the add-in may show #NAME?). People must not be added up: whoever comes to several projects or months would be counted more than once.',
  },
};
