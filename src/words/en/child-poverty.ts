import type { ChildPovertyWords } from '../ja/child-poverty';

/** Words of the example child-poverty: the goal is the source's example of a goal, every figure is made up and says so. */
export const childPoverty: ChildPovertyWords = {
  title: 'Child poverty halved in five years (collective impact)',
  summary:
    'The shared goal to halve child poverty in five years, as a ledger in which all five conditions have their data. Every value is synthetic.',
  introduction: [
    'Example: halve child poverty in five years. A ledger of collective impact, in which a city, companies, non-profits and citizens work on one goal.',
    'Every row and value is synthetic and stands for no real city, organisation or person.',
    'The wording of the goal (half in five years), the five conditions and the attributes (age, gender, area, income) are the source’s.',
    'Source of goal and conditions: article on collective impact, Sofia Inc., updated 22 December 2025 (in Japanese).',
  ],
  synthetic: 'Synthetic data',
  syntheticPeople: 'Synthetic data (no names)',
  signatory: 'Head of the organisation',
  evidence: 'Minutes of the general meeting',
  meetingTopic: 'Regular meeting: values of the indicators, what comes next',
  placeTopic: 'Place for children: learning and a meal',
  areas: ['Centre', 'East', 'West', 'Island'],
  childAges: ['0–5 years', '6–11 years', '12–14 years', '15–17 years'],
  partners: {
    G01: {
      name: 'Sample City',
      needs: 'To reach families that no support reaches',
      offers: 'Rules, statistics, budget',
    },
    G02: {
      name: 'Sample Food Company',
      needs: 'To work on a problem of the region for long, with its own business',
      offers: 'Food, technology, money',
    },
    G03: {
      name: 'Sample Children’s Support',
      needs: 'People and money to go on',
      offers: 'Places for children, support of families',
    },
    G04: {
      name: 'Sample Citizens',
      needs: 'To be heard where policies are made',
      offers: 'The view of those concerned, volunteers, watching over',
    },
    G05: {
      name: 'Sample City Schools',
      needs: 'Support from outside the school',
      offers: 'Classrooms, knowing how the children are',
    },
    G06: {
      name: 'Sample Backbone Office',
      needs: 'That the cost of the whole is seen as a necessary cost',
      offers: 'Full-time staff, facilitation, data in one place',
    },
  },
  projects: {
    P01: {
      name: 'Halving child poverty together (steering)',
      purpose: 'One goal and one way of measuring for all',
    },
    P02: { name: 'Places for children and learning', purpose: 'Places to be safe and to learn' },
    P03: { name: 'Food', purpose: 'Food for families in need, and a way to advice' },
  },
  goals: {
    O01: {
      who: 'Children of Sample City',
      problem: 'What a family can afford decides how a child grows up and learns',
      measure: 'Child poverty rate',
    },
    O02: {
      who: 'Families of Sample City',
      problem: 'There are families without enough to eat',
      measure: 'Households without enough to eat',
    },
  },
  activities: {
    C1: { name: 'Agreeing on goal and indicators', product: 'Agreement, definitions' },
    C2: { name: 'Running places for children', product: 'A place every month' },
    C3: { name: 'Giving food', product: 'Food that reached families' },
    C4: { name: 'Advice for families', product: 'Families that get what they are entitled to' },
    C5: { name: 'Counting and looking back', product: 'Report of the year' },
  },
  tasks: {
    G01: 'Rules and statistics',
    G02: 'Food, money and transport',
    G03: 'Running the places, support of families',
    G04: 'Speaking for those concerned, watching over',
    G05: 'Classrooms, telling how the children are',
    G06: 'Facilitation, data in one place',
  },
  gifts: {
    grant: { description: 'Grant for the places', quantityUnit: 'sum', basis: 'Amount granted' },
    food: { description: 'Food', quantityUnit: 'boxes', basis: 'Boxes × price of a box' },
    donation: { description: 'Donation', quantityUnit: 'sum', basis: 'Amount given' },
    support: { description: 'Support by staff', quantityUnit: 'hours', basis: 'Hours × wage' },
    volunteers: { description: 'Volunteers', quantityUnit: 'hours', basis: 'Hours × wage of the region' },
    rooms: { description: 'Classrooms', quantityUnit: 'times', basis: 'Times × rent of the room' },
    backbone: { description: 'Full-time staff (steering)', quantityUnit: 'hours', basis: 'Hours × wage' },
  },
  indicators: [
    {
      name: 'Child poverty rate',
      definition: 'Children in poverty ÷ all children, reported as numerator and denominator.',
    },
    {
      name: 'Households without enough to eat',
      definition: 'Households with children known from advice to be without enough to eat.',
    },
    {
      name: 'Children reached by places and learning',
      definition: 'Of the children who need support, those who use a place or learning support.',
    },
    {
      name: 'People who came to the places (distinct)',
      definition: 'People who came in the fiscal year; each counts once.',
    },
    { name: 'Places held', definition: 'How often a place was held in the fiscal year.' },
    {
      name: 'Worth of what was put in',
      definition: 'Sum of the values in Contributions, the cost of the backbone included.',
    },
  ],
  sheet: {
    name: 'Summary',
    description:
      'Goal and conditions beside the source, achievement of decrease targets, gaps between groups, tables with small counts hidden, the scorecard.',
    title: 'Summary: how far we are, and who is left behind',
    notes: [
      'Column B uses Kyodo Ledger functions (KYODO.…), column C built-in functions that need no add-in. Column D is what the source says.',
      'Values, people and amounts are not published: all of them are made up to show how they are calculated.',
      'Tables in which a KYODO function fills several cells may show #NAME? in programs without the add-in.',
    ],
    headers: ['Item', 'KYODO function', 'Built-in function', 'Source', 'Check', 'Explanation'],
    same: 'Same',
    different: 'Different',
    smallMark: '*',
    lines: {
      years: {
        item: 'Years to the goal',
        note: 'The source’s example says five; from the baseline to the target year.',
      },
      share: { item: 'To ÷ from', note: 'The source’s example says half. The 14% of today are made up.' },
      attributes: {
        item: 'Attributes broken down by',
        note: 'Of age, gender, area and income, which the source names, those in Measurements.',
      },
      levels: {
        item: 'Levels measured (output and outcome)',
        note: 'The source asks for changes in society, not only for activity.',
      },
      players: {
        item: 'Kinds of parties that share the roles',
        note: 'Of government, companies, non-profits and citizens (neighbourhoods), those in Partners.',
      },
      conditions: {
        item: 'Conditions with data, of five',
        note: 'Agreement of all, values by group, ◎ for every activity, meetings, cost of the backbone.',
      },
    },
    achievement: {
      heading: 'Achievement (fiscal year 2025)',
      notes: [
        'Achievement is (actual − baseline) ÷ (target − baseline), for increase and decrease alike.',
        'Columns I and J are rules in wide use that are wrong for decrease targets, shown to compare.',
      ],
      headers: [
        'Indicator ID',
        'Name',
        'Baseline',
        'Target',
        'Actual (KYODO)',
        'Actual (built-in)',
        'Achieved (KYODO)',
        'Achieved (built-in)',
        'Actual ÷ target',
        '0 up to the baseline',
        'Status',
      ],
    },
    groups: {
      notes: ['* marks rates of fewer than 30 people, which say little.'],
      headers: ['Group', 'People', 'Rate', 'Under 30'],
    },
    gaps: {
      area: {
        heading: 'Child poverty by area (fiscal year 2025)',
        equity: 'Gap between areas (less is better: the lowest group is the reference)',
      },
      incomeGroup: {
        heading: 'Children reached, by income group (fiscal year 2025)',
        equity: 'Gap between income groups (the highest group is the reference)',
      },
    },
    breakdown: {
      heading: 'Who came to the places, by area (under 10 hidden)',
      notes: ['Attendance and people. A second area is hidden, so that the first cannot be worked out.'],
    },
    cross: {
      heading: 'Who came to the places, by area and income',
      notes: ['Counted by built-in functions. Small counts can be seen: not to be published as it is.'],
      header: 'Area',
      total: 'Total',
    },
    suppressed: {
      heading: 'For publication: under 10 hidden',
      notes: ['The counts above, hidden so that rows, columns and totals do not give them away.'],
    },
    scorecard: {
      heading: 'Scorecard (fiscal year 2025)',
      notes: ['From the definitions and the rows of this ledger.'],
    },
  },
};
