import type { YouthUpWords } from '../ja/youth-up';

/** Words of the example youth-up. Facts are the source's, rows are made up and say so. */
export const youthUp: YouthUpWords = {
  title: 'Youth UP (computer courses, and what became of the learners)',
  summary:
    'Computer courses for about 50,000 young people in seven years: who found a way within three months of completing, and what one outcome cost. The number of learners is as published; rows are synthetic.',
  introduction: [
    'Example: Youth UP, in which a company and organisations that support young people held computer courses for those looking for work: a collective impact project.',
    'Every row is synthetic and stands for no real organisation, person or course. Only the number of learners, the years and the months follow the published text.',
    'Rates, targets, amounts and the number of places and organisations are not published: all of them are made up.',
    'Source of contents and total: Yamaguchi Prefecture, guide to collaboration of civic groups and companies, reference 2 (in Japanese).',
  ],
  source: 'Guide to collaboration (Yamaguchi Prefecture), reference 2',
  synthetic: 'Synthetic data',
  signatory: 'Head with authority to decide',
  hostName: (letter: string) => `Sample Youth Support ${letter}`,
  courseProject: (letter: string) => `Computer courses (places of Sample Youth Support ${letter})`,
  place: (number: number) => `Sample Support Station ${number}`,
  courseTopic: (turn: number) => `Computer course ${turn}`,
  meetingTopic: 'Meeting of the heads: where we stand, what comes next',
  partners: {
    company: {
      name: 'Sample IT Company',
      needs: 'To work on a problem of society for long, with what the company knows',
      offers: 'Knowledge of office software, teaching material, money',
    },
    coordinator: {
      name: 'Sample Coordination Office',
      needs: 'One way of measuring for all parties',
      offers: 'Full-time staff, facilitation, data in one place',
    },
    nation: {
      name: 'National government (successor)',
      needs: 'To go on with it in all regions',
      offers: 'Courses at places in all regions',
    },
    host: {
      needs: 'To teach, as part of the support, the computer skills that lead to work',
      offers: 'Places for courses, and staff who support job seekers',
    },
  },
  projects: {
    office: {
      name: 'Youth UP (planning and office)',
      purpose: 'Young people looking for work learn computer skills and find their way',
    },
    courses: { purpose: 'Hold courses, and follow the learners until they have found a way' },
    successor: {
      name: 'Continued by the national government',
      purpose: 'Goes on at places in all regions',
      note: 'Taken over from fiscal year 2018. There are no rows after that.',
    },
  },
  goals: {
    decided: {
      who: 'Young people looking for work',
      problem: 'Without a chance to use computers, the step into work or study is too high',
      measure: 'Share of those completing a course who found a way within three months',
    },
    decidedNote: 'The source says that the target was met throughout and does not say which. 60% is made up.',
    skill: {
      who: 'Learners of the courses',
      problem: 'Each organisation had its own idea of what is enough',
      measure: 'Can write a business document of one A4 page with a table',
    },
    skillNote: 'A vague aim was replaced by a skill that anybody can check.',
  },
  activities: {
    material: { name: 'Teaching material and contents', product: 'Material that fits the skill aimed at' },
    trainers: { name: 'Training supporters as computer teachers', product: 'Supporters who can teach' },
    courses: { name: 'Courses at the places', product: 'Young people who completed a course' },
    following: { name: 'Following and counting outcomes', product: 'Values of the shared indicators' },
    publishing: { name: 'Showing what it cost and achieved', product: 'Published results' },
  },
  roleOutcomes: {
    company: 'Staff who take part, and trust of the region',
    coordinator: 'One way of measuring that lasts',
    host: 'Staff who can teach computing, and wider support',
  },
  gifts: {
    money: { description: 'Project funds', unit: 'yen', basis: 'Amount spent' },
    staff: { description: 'Training and advice by staff', unit: 'hours', basis: 'Hours × wage of staff' },
    software: { description: 'Office software', unit: 'computers', basis: 'Computers × licence' },
    office: { description: 'Full-time staff', unit: 'hours', basis: 'Hours × wage' },
    trainers: { description: 'Courses held by supporters', unit: 'hours', basis: 'Hours × wage' },
    rooms: { description: 'Rooms for courses', unit: 'times', basis: 'Times × rent of the room' },
  },
  columns: {
    completedOn: {
      header: 'Completed on',
      description:
        'The day the course was completed; blank when it was given up. A column of this ledger’s own.',
    },
    decidedOn: {
      header: 'Decided on',
      description:
        'The day on which work, study or training was settled; blank while it is not. A column of this ledger’s own.',
    },
  },
  indicators: {
    learners: {
      name: 'Learners (distinct)',
      definition: 'People who attended a course in the fiscal year. Who comes twice counts once.',
    },
    learnersSoFar: {
      name: 'Learners since the start (distinct)',
      definition:
        'People who attended a course from the start to the end of the fiscal year: fewer than the sum of the years.',
    },
    decided: {
      name: 'Found a way within three months',
      definition:
        'Share of those completing in the fiscal year who found a way within three months; only people whose three months are over.',
      note: 'The target is made up (the source only says that it was met).',
    },
    deciders: {
      name: 'People who found a way (distinct)',
      definition: 'Of those completing in the fiscal year, all who found a way, be it after three months.',
    },
    resources: {
      name: 'Worth of what was put in',
      definition: 'Sum of the values in Contributions that were given.',
      note: 'Amounts are synthetic.',
    },
    costPerDecision: {
      name: 'Cost for each who found a way',
      definition: 'Worth of what was put in ÷ people who found a way.',
      note: 'Amounts are synthetic.',
    },
    visits: {
      name: 'Visits of the web site',
      definition: 'How often the project’s web site was opened.',
      note: 'Values are synthetic.',
    },
    trainers: {
      name: 'Supporters who can teach',
      definition: 'How the parties grow: supporters who can hold a computer course, at the end of the year.',
      note: 'Values are synthetic.',
    },
  },
  sheet: {
    name: 'Summary',
    description:
      'What the source says beside what the rows of this ledger give; rates and cost by year; what each party put in and gained.',
    title: 'Summary: compared with what was published',
    notes: [
      'Column B uses Kyodo Ledger functions (KYODO.…), column C built-in functions that need no add-in. Both follow the rows.',
      'Rows are synthetic. Column D is what was published: guide to collaboration of Yamaguchi Prefecture, reference 2.',
      'Rates, targets and amounts are not published. Those in the tables below are made up to show how they are calculated.',
    ],
    headers: ['Item', 'KYODO function', 'Built-in function', 'Published', 'Check', 'Explanation'],
    same: 'Same',
    different: 'Different',
    about: '"about "#,##0',
    lines: {
      start: { item: 'Year of the start', note: 'The source says 2010; found from the first course.' },
      years: { item: 'Years', note: 'The source says seven years from the start.' },
      learners: {
        item: 'Learners (distinct)',
        note: 'The source says about 50,000: compared to ten thousands. Column C counts the rows of Participants.',
      },
      lag: {
        item: 'Months to wait for the outcome',
        note: 'The source looks at those who found a way within three months.',
      },
      belowTarget: {
        item: 'Years below the target',
        published: 'none (met throughout)',
        note: 'The source says that the target was met throughout and names none: the target is made up.',
      },
      organisations: {
        item: 'Organisations that held courses',
        published: 'several',
        note: 'The source says “several”; in this example there are six.',
      },
      handedOver: {
        item: 'Fiscal year in which the state took over',
        note: 'The source says 2018; found from the first day of the project that continues it.',
      },
    },
    byYear: {
      heading: 'Rate and cost by fiscal year',
      notes: [
        'The base of the rate are only people whose three months are over. Column E is indicator K03 from the rows of Participation, columns C and D are numerator and denominator as reported in Measurements. A rate of fewer than 30 people says little.',
      ],
      headers: [
        'Fiscal year',
        'Completed (distinct)',
        'Found a way in time',
        'Base',
        'Rate (KYODO)',
        'Built-in function',
        'Target',
        'Put in (yen)',
        'Yen per outcome',
      ],
    },
    byDay: {
      heading: 'Asked on different days',
      notes: [
        'From the days in Participation. People whose three months are not over are not in the base yet, whether they found a way or not.',
      ],
      headers: ['Day of asking', 'Within three months', 'Found a way', 'Base', 'Still waiting'],
    },
    byParty: {
      heading: 'What each party put in, and how it grew',
      notes: ['Growth of the parties is seen in the supporters who can hold a computer course.'],
      headers: (first: number, last: number) => [
        'Partner ID',
        'Name',
        'Put in (yen)',
        'Share',
        `Can teach (${first})`,
        `${last}`,
        'Change',
      ],
    },
    scorecard: {
      heading: 'Scorecard (fiscal year 2016)',
      notes: ['From the definitions and the rows of this ledger.'],
    },
  },
};
