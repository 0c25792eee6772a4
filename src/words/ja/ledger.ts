import type { CompleteLabels } from '../../core/ledger/schema';
import { goals } from './ledger/goals';
import { agreements } from './ledger/agreements';
import { activities } from './ledger/activities';
import { roles } from './ledger/roles';
import { contributions } from './ledger/contributions';
import { budgetLines } from './ledger/budget-lines';
import { proposals } from './ledger/proposals';
import { reviews } from './ledger/reviews';
import { evaluations } from './ledger/evaluations';
import { surveyQuestions } from './ledger/survey-questions';
import { surveyAnswers } from './ledger/survey-answers';
import { openings } from './ledger/openings';
import { applications } from './ledger/applications';
import { secondments } from './ledger/secondments';
import { cases } from './ledger/cases';
import { centres } from './ledger/centres';
import { closings } from './ledger/closings';
import { changes } from './ledger/changes';
import { groups } from './ledger/groups';
import { lists } from './ledger/lists';
import { indicators } from './ledger/indicators';
import { measurements } from './ledger/measurements';
import { participants } from './ledger/participants';
import { participation } from './ledger/participation';
import { partners } from './ledger/partners';
import { projects } from './ledger/projects';
import { sessions } from './ledger/sessions';

/** Names of the ledger's tables, columns and list values, in the field's own terms. */
export const ledgerLabels: CompleteLabels = {
  tables: {
    partners,
    projects,
    sessions,
    participants,
    participation,
    indicators,
    measurements,
    goals,
    agreements,
    activities,
    roles,
    contributions,
    budgetLines,
    proposals,
    reviews,
    evaluations,
    surveyQuestions,
    surveyAnswers,
    openings,
    applications,
    secondments,
    cases,
    centres,
    closings,
    changes,
  },
  groups,
  lists,
};
