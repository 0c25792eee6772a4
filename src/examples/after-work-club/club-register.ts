import type { LedgerRow } from '../../core/ledger/schema-types';
import type { AfterWorkClubWords } from '../../words/ja/after-work-club';
import { COMPANIES, companyOf, municipalityOf, SUPPORT_OFFICE } from './club-people';
import { CLUB_PROJECTS } from './club-projects';
import { FIRST_DAY, LAST_DAY } from './facts';

/** One municipality per club, the companies, and the office between them: all made up. */
export function partnerRows(words: AfterWorkClubWords): LedgerRow[] {
  const note = words.synthetic;
  const municipalities = CLUB_PROJECTS.map((project, index) => ({
    partnerId: municipalityOf(project),
    name: words.municipality(letter(index)),
    sector: 'municipality',
    needs: words.municipalityNeeds,
    offers: words.municipalityOffers,
    note,
  }));
  const companies = COMPANIES.map((partnerId, index) => ({
    partnerId,
    name: words.company(letter(index)),
    sector: 'company',
    needs: words.companyNeeds,
    offers: words.companyOffers,
    note,
  }));
  const office = {
    partnerId: SUPPORT_OFFICE,
    name: words.supportOffice,
    sector: 'intermediary',
    offers: words.supportOffers,
    note,
  };
  return [...municipalities, ...companies, office];
}

/** Numbers and themes are the report's; partners and days are made up. */
export function projectRows(words: AfterWorkClubWords): LedgerRow[] {
  const names: Readonly<Record<number, string>> = words.projects;
  return CLUB_PROJECTS.map((project) => ({
    projectId: project.id,
    number: project.number,
    name: names[project.number] ?? null,
    field: project.field,
    status: 'active',
    leadPartnerId: municipalityOf(project),
    counterpartId: companyOf(project),
    startsOn: FIRST_DAY,
    endsOn: LAST_DAY,
    purpose: words.projectPurpose,
    source: words.source,
    note: words.syntheticDates,
  }));
}

function letter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
