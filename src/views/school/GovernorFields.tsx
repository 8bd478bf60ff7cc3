import type { School } from '../../domain/school';
import { describeSchool as describe } from '../../store/actions';
import { AnswerField } from '../../ui/controls/AnswerField';

/** Three things the law and the Code ask of governors, which no structure can mend for them. */
export function GovernorFields({ school }: { readonly school: School }) {
  return (
    <section id="school-governors" className="entry" aria-labelledby="governors">
      <h2 id="governors">Governors</h2>
      <AnswerField
        label="Have governors set down the SENCO’s role, and do they monitor it?"
        value={school.governorsDefinedRole}
        onChange={(governorsDefinedRole) => describe({ governorsDefinedRole })}
      />
      <AnswerField
        label="Is there a SEN governor, or a committee for SEN?"
        value={school.hasSenGovernor}
        onChange={(hasSenGovernor) => describe({ hasSenGovernor })}
      />
      <AnswerField
        label="Does your SEN information report name the SENCO and how to reach them?"
        value={school.reportNamesSenco}
        onChange={(reportNamesSenco) => describe({ reportNamesSenco })}
      />
    </section>
  );
}
