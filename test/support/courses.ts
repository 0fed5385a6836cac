import {
  accept,
  checkIn,
  close,
  contacts,
  edit,
  meet,
  planMeeting,
  prepare,
  pulse,
  signAll,
  startRun,
  surroundings,
  transfer,
  untilAftercare,
  type HandoverRun,
} from './handoverRun';

/** The different ways that a handover can go. Each is stored as histories that later versions must replay. */
export const courses: Readonly<Record<string, (run: HandoverRun) => Promise<void>>> = {
  async straightToClosureAndPulse(run) {
    await untilAftercare(run);
    for (const week of [1, 2, 4, 8, 12]) await checkIn(run, week);
    await close(run);
    await pulse(run);
  },

  async returnedSubmissionAndWithdrawn(run) {
    await startRun(run);
    await prepare(run);
    await run.does('bram', { type: 'submit' });
    await run.does('eva', { type: 'returnSubmission', reason: 'documentIncomplete', text: null });
    await run.does('anna', edit('finances', 'finances-2', 'finances-1'));
    await run.does('bram', { type: 'submit' });
    await run.pass(1);
    await run.does('bram', { type: 'withdraw', reason: 'homeFellThrough', text: null });
  },

  /** Nobody plans in time: the ladder is climbed up to the programme manager. */
  async lateAcquaintanceWithEscalation(run) {
    await startRun(run);
    await prepare(run);
    await run.does('bram', { type: 'submit' });
    await run.pass(14);
    await run.does('iris', { type: 'nameAnswerer', person: 'gerda' });
    await run.does('gerda', accept);
    await run.pass(21);
    await run.passTo(await planMeeting(run, 2, true));
    await run.does('eva', { type: 'recordAcquaintance', held: false, reason: 'clientAbsent', text: null });
    await run.passTo(await planMeeting(run, 3, true));
    await run.does('eva', { type: 'recordAcquaintance', held: true, day: await run.today(), text: null });
    await signAll(run);
  },

  async lapsedSignOff(run) {
    await startRun(run);
    await prepare(run);
    await run.does('bram', { type: 'submit' });
    await run.does('eva', accept);
    await meet(run);
    const question = { point: 'daytime', question: 'question-1', text: 'text-1' } as const;
    await run.does('eva', { type: 'askPointBack', version: 'daytime-1', ...question });
    await run.does('bram', { type: 'answerQuestion', ...question });
    await signAll(run);
    await run.does('anna', edit('housing', 'housing-2', 'housing-1'));
    await run.pass(3);
    await signAll(run);
    await transfer(run);
  },

  async safetyNetWithReturn(run) {
    await untilAftercare(run);
    await checkIn(run, 1);
    await run.does('farid', { type: 'callSafetyNet', call: 'call-1', trigger: 'relapse', text: 'text-1' });
    await run.pass(4);
    await run.does('carla', {
      type: 'answerSafetyNet',
      call: 'call-1',
      kind: 'return',
      responsible: 'sender',
      by: await run.dayAhead(3),
      text: 'text-2',
    });
    await run.pass(2);
    await run.does('dirk', { type: 'acceptReturn', text: null });
  },

  async pausedMovedToAnotherNeighbourhoodAndStalled(run) {
    await startRun(run);
    await prepare(run);
    await run.does('bram', {
      type: 'pause',
      reason: 'homeDelayed',
      until: await run.dayAhead(20),
      text: null,
    });
    await run.pass(24);
    await run.does('bram', { type: 'resume' });
    await run.does('bram', { type: 'submit' });
    await run.does('eva', accept);
    await run.does('bram', {
      type: 'changeNeighbourhood',
      neighbourhood: 'vleuten',
      cluster: 'cluster-6',
      surroundings: {
        ...surroundings,
        contacts: {
          ...surroundings.contacts,
          receiver: { contactPerson: 'hans', deputy: null, manager: 'gerda' },
        },
      },
      text: 'text-1',
    });
    await run.handovers.notifySurroundings([run.id]);
    await run.pass(30);
    await run.does('eva', accept);
  },

  async reachingOutAndExtendedAftercare(run) {
    await untilAftercare(run);
    const since = await run.today();
    await run.does('farid', { type: 'startReachingOut', since, text: null });
    await run.pass(60);
    await run.does('farid', {
      type: 'logAttempt',
      day: await run.today(),
      way: 'visit',
      text: null,
      reached: true,
    });
    const decision = { kind: 'extend', until: await run.dayAhead(90), text: 'text-1' } as const;
    await run.does('bram', { type: 'proposeDecision', proposal: 'proposal-1', decision });
    await run.does('eva', { type: 'agreeDecision', proposal: 'proposal-1' });
    await run.pass(10);
  },

  /** A sender next door looks along, the client takes back the consent, and the contact persons settle how to go on. */
  async lookedAlongAndConsentTakenBack(run) {
    await startRun(run);
    await prepare(run);
    await run.does('bram', { type: 'submit' });
    await run.does('eva', { type: 'takeEmergencyAccess', text: 'text-1' });
    await run.does('joost', { type: 'askAccess', until: await run.dayAhead(5), text: 'text-2' });
    await run.pass(4);
    await run.does('bram', { type: 'grantAccess', request: '2', until: await run.dayAhead(11) });
    await run.does('eva', accept);
    await run.does('eva', { type: 'withdrawConsent', text: null });
    await run.pass(8);
    await run.does('anna', {
      type: 'recordBasis',
      kind: 'publicTask',
      informedOn: await run.today(),
      text: null,
    });
    await run.does('eva', { type: 'endAccess', request: '2' });
    await meet(run);
  },

  /** Another sender turns out to know the client; the team accepts after the call. */
  async sameClientAtAnotherSender(run) {
    await startRun(run);
    await prepare(run);
    await run.does('bram', { type: 'submit' });
    await run.hears({ sameClient: [{ organisation: 'lister', contactPerson: 'joost' }] });
    await run.pass(5);
    await run.does('bram', { type: 'recordSameClient', outcome: 'sameClientBothGoOn', text: 'text-1' });
    await run.does('eva', accept);
    await run.hears({ sameClient: [] });
    await run.does('bram', { type: 'withdraw', reason: 'otherSupport', text: null });
  },

  /** What the client thinks of it is asked after a reminder, corrected, and not answered at the closure. */
  async satisfactionAskedLateAndCorrected(run) {
    await untilAftercare(run);
    await run.pass(25);
    const answer = { type: 'recordSatisfaction', moment: 'transfer', asked: 'byPhone', text: null } as const;
    await run.does('eva', { ...answer, score: 7, day: await run.today() });
    await run.does('eva', { ...answer, score: 8, day: await run.today() });
    await close(run);
    await run.pass(25);
    await run.does('eva', { ...answer, moment: 'closure', score: null, day: await run.today() });
    await run.pass(10);
  },

  /** The board asks and proposes: answered, lapsed since it came to be done, declined, accepted, and noted. */
  async steeredFromTheBoard(run) {
    await startRun(run);
    await prepare(run);
    await run.does('bram', { type: 'submit' });
    const asked = { type: 'askOwner', expectation: `answerSubmission:${await run.today()}` } as const;
    await run.does('iris', { ...asked, asked: 'asked-1', by: await run.dayAhead(2) });
    await run.pass(5);
    await run.does('eva', { type: 'answerAsked', asked: 'asked-1', answer: 'needsHelp', text: 'text-1' });
    await run.does('iris', { ...asked, asked: 'asked-2', by: await run.dayAhead(1) });
    await run.does('eva', accept);
    const proposal = { type: 'proposeDeputy', side: 'receiver', person: 'gerda' } as const;
    await run.does('iris', { ...proposal, proposal: 'deputy-1', by: await run.dayAhead(1) });
    await run.pass(4);
    await run.does('eva', { type: 'declineDeputy', proposal: 'deputy-1', text: 'text-2' });
    await run.does('iris', { ...proposal, proposal: 'deputy-2', by: await run.dayAhead(3) });
    await run.hears({ contacts: { ...contacts, receiver: { ...contacts.receiver, deputy: 'gerda' } } });
    await run.does('iris', { type: 'noteSteering', step: 'conference', matter: 'matter-1' });
    await run.does('bram', { type: 'withdraw', reason: 'otherSupport', text: null });
  },

  /** The client agrees that the university follows them, takes it back, and agrees again. */
  async researchConsentGivenAndWithdrawn(run) {
    await startRun(run);
    await prepare(run);
    await run.does('anna', { type: 'giveResearchConsent' });
    await run.pass(1);
    await run.does('anna', { type: 'withdrawResearchConsent' });
    await run.does('bram', { type: 'submit' });
    await run.does('eva', accept);
    await run.does('eva', { type: 'giveResearchConsent' });
    await run.does('bram', { type: 'withdraw', reason: 'moved', text: null });
  },
};
