import { deedText } from '../../../src/server/access/deedText';
import { pointKeys } from '../../../src/domain/template';
import { wordsFor } from '../../../src/words';

const page = (recordId: string) => ({ recordKind: 'page', recordId });

describe('what somebody did, in plain words', () => {
  it.each([
    [{ kind: 'view', ...page('/overdrachten/:id/document') }, 'Bekeek het overdrachtsdocument'],
    [{ kind: 'print', ...page('/overdrachten/:id/document') }, 'Drukte het overdrachtsdocument af'],
    [{ kind: 'view', ...page('/overdrachten/:id') }, 'Bekeek de voortgang van de overdracht'],
    [{ kind: 'view', ...page('/overdrachten/:id/punten/safety') }, 'Bekeek het punt Veiligheid en terugval'],
    [{ kind: 'view', ...page('/overdrachten/:id/pauze') }, 'Bekeek een onderdeel van de overdracht'],
    [{ kind: 'view', ...page('/overdrachten') }, 'Bekeek de lijst met overdrachten'],
    [{ kind: 'view', ...page('/') }, 'Bekeek Mijn werk'],
    [{ kind: 'export', ...page('/inzage/uitdraai') }, 'Maakte een uitdraai van het logboek van inzage'],
    [{ kind: 'search', ...page('/overdrachten') }, 'Zocht op naam of kenmerk'],
    [{ kind: 'create', recordKind: 'command', recordId: 'handoverStarted' }, 'Startte de overdracht'],
    [{ kind: 'change', recordKind: 'command', recordId: 'paused' }, 'Veranderde iets in de overdracht'],
    [{ kind: 'change', recordKind: 'absence', recordId: 'a-1' }, 'Veranderde iets in het beheer'],
    [
      { kind: 'export', recordKind: 'clientData', recordId: 'html' },
      'Maakte een uitdraai van alle gegevens van de cliënt',
    ],
    [
      { kind: 'change', recordKind: 'legalHold', recordId: 'h-1' },
      'Veranderde iets in het bewaren van gegevens',
    ],
    [{ kind: 'signIn', recordKind: 'session', recordId: 'signIn' }, 'Logde in'],
    [
      { kind: 'refused', recordKind: 'session', recordId: 'signIn' },
      'Probeerde in te loggen. Dat lukte niet',
    ],
    [{ kind: 'refused', recordKind: null, recordId: null }, 'Probeerde iets te openen. Dat mocht niet'],
    [{ kind: 'emergency', recordKind: 'command', recordId: 'x' }, 'Nam noodtoegang'],
    [
      { kind: 'emergency', ...page('/overdrachten/:id') },
      'Keek met noodtoegang in de voortgang van de overdracht',
    ],
    [{ kind: 'view', recordKind: 'conference', recordId: 'x' }, 'Bekeek het casusoverleg'],
    [{ kind: 'create', recordKind: 'bottleneck', recordId: 'x' }, 'Begon een knelpunt'],
    [
      { kind: 'change', recordKind: 'case', recordId: 'x' },
      'Veranderde iets in een casus van de doorbraaktafel',
    ],
    [
      { kind: 'refused', ...page('/overleggen/:id/ritme') },
      'Probeerde het casusoverleg te openen. Dat mocht niet',
    ],
    [{ kind: 'view', recordKind: 'form', recordId: 'x' }, 'Verstuurde een formulier van de overdracht'],
  ] as const)('%j', (deed, text) => {
    expect(deedText(deed, wordsFor('nl'))).toBe(text);
  });

  it('names every point in both languages', () => {
    for (const language of ['nl', 'en'] as const)
      for (const point of pointKeys) {
        const words = wordsFor(language);
        const deed = { kind: 'view', ...page(`/overdrachten/:id/punten/${point}/bewerken`) } as const;
        expect(deedText(deed, words)).toContain(words.points[point].title);
      }
  });
});
