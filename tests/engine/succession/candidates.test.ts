import { describe, expect, it } from 'vitest';
import { startingPerson, startingSchool } from '../../../src/engine/starting/startingPlan';
import { chanceSomebodyStays, chanceStillHere, inAHundred } from '../../../src/engine/succession/candidates';
import { figuresWith } from '../../../src/evidence/figuresAt';

const figures = figuresWith({});
const person = {
  ...startingPerson('successor', 'a', 'A', startingSchool(figures), figures),
  readyInMonths: { low: 12, central: 24, high: 36 },
  leavingChancePerYear: 0.1,
};

describe('whether a candidate is still here when ready', () => {
  it('stays two years at 90% a year: 81 in a hundred', () => {
    expect(inAHundred(chanceStillHere(person, figures))).toBe(81);
  });

  it('two such candidates leave somebody in 96 in a hundred: 1 - 0.19 x 0.19', () => {
    expect(inAHundred(chanceSomebodyStays([person, person], figures))).toBe(96);
  });

  it('nobody leaves nobody', () => {
    expect(chanceSomebodyStays([], figures)).toBe(0);
  });
});
