import { inLanguage } from '@botrules/core';
import { expect } from 'chai';
import { DeskRefusal, expectQuery } from '../../../packages/service/src/desk/desk-request.js';
import { german } from '../../../packages/service/src/said/de.js';

describe('A refusal of the desk', () => {
  const refused = () => {
    try {
      expectQuery(new URLSearchParams('pge=1'), ['page', 'rule']);
    } catch (error) {
      return (error as DeskRefusal).answer;
    }
    throw new Error('It was not refused.');
  };

  it('is told in the language of who asked, whatever was spoken when it was made', () => {
    const answer = refused();
    expect(answer.body).to.deep.equal({
      message: '"pge" is not asked for here.',
      hint: 'There are: page, rule.',
    });
    expect(inLanguage(german, () => JSON.parse(JSON.stringify(answer.body)))).to.deep.equal({
      message: '„pge“ wird hier nicht gefragt.',
      hint: 'Es gibt: page, rule.',
    });
  });

  it('has no hint where there is none', () => {
    expect(new DeskRefusal(405, () => 'No.').answer.body).to.deep.equal({ message: 'No.' });
  });
});
