import type { TableWords } from '../../../core/ledger/schema';

export const projects = {
  name: 'Projects',
  description:
    'The register of joint projects. A gap in the numbers is a project that is missing from the register.',
  columns: {
    projectId: { header: 'Project ID', description: 'Identifies the project and never changes.' },
    number: {
      header: 'Number',
      description: 'Running number of the register. =KYODO.MISSINGNUMBERS(Projects[Number]) finds the gaps.',
    },
    name: { header: 'Name', description: 'A short name that says what the project does.' },
    field: { header: 'Field', description: 'Field of the project. Add your own to the Lists sheet.' },
    collaborationType: {
      header: 'Form of collaboration',
      description:
        'Co-hosting, committee, commission, grant and so on: it tells who carries the final responsibility.',
    },
    status: { header: 'Status', description: 'Where the project stands now.' },
    leadPartnerId: {
      header: 'Lead partner ID',
      description: 'Partner ID of the organisation that leads the project.',
    },
    counterpartId: { header: 'Counterpart ID', description: 'Partner ID of the main counterpart.' },
    startsOn: { header: 'Starts on', description: 'First day of the project.' },
    endsOn: { header: 'Ends on', description: 'Last day of the project; blank while it is open-ended.' },
    purpose: { header: 'Purpose', description: 'Whose problem it is, and what is to change.' },
    source: { header: 'Source', description: 'The document that name and figures come from.' },
    note: { header: 'Note', description: 'Anything to add.' },
  },
} as const satisfies TableWords<'projects'>;
