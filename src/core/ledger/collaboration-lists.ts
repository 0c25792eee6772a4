import type { ListSpec } from './schema-types';

/** Lists of agenda, roles, budgets, proposals and their review. */
export const COLLABORATION_LISTS = [
  {
    id: 'collaborationType',
    values: ['cohosting', 'committee', 'cooperation', 'commission', 'grant', 'patronage'],
  },
  { id: 'yesNo', values: ['yes', 'no'] },
  { id: 'pdca', values: ['plan', 'do', 'check', 'act'] },
  { id: 'goalStatus', values: ['draft', 'proposed', 'agreed', 'achieved', 'ended'] },
  { id: 'agreementAnswer', values: ['agreed', 'conditional', 'considering', 'declined'] },
  { id: 'roleMark', values: ['accountable', 'responsible', 'consulted', 'informed'] },
  { id: 'contributionKind', values: ['people', 'goods', 'money', 'information', 'place'] },
  { id: 'planOrActual', values: ['planned', 'actual'] },
  { id: 'budgetVersion', values: ['original', 'revised', 'final'] },
  { id: 'budgetSide', values: ['income', 'expense'] },
  {
    id: 'budgetCategory',
    values: [
      'donation',
      'sponsorship',
      'subsidy',
      'share',
      'fee',
      'advertising',
      'sales',
      'ownFunds',
      'otherIncome',
      'venue',
      'staff',
      'honorarium',
      'travel',
      'publicity',
      'printing',
      'equipment',
      'materials',
      'communication',
      'insurance',
      'outsourcing',
      'overhead',
      'otherExpense',
    ],
  },
  {
    id: 'proposalStatus',
    values: ['draft', 'received', 'returned', 'underReview', 'accepted', 'rejected', 'withdrawn'],
  },
  {
    id: 'reviewCriterion',
    values: ['publicBenefit', 'need', 'feasibility', 'effect', 'cost', 'originality', 'continuity'],
  },
  {
    id: 'evaluationMethod',
    values: ['goal', 'figures', 'involved', 'beneficiaries', 'members', 'media', 'thirdParty'],
  },
] as const satisfies readonly ListSpec[];
