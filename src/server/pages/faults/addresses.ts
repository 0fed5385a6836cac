import { paths } from '../../paths';

/** What somebody can do with one structural fault, each with the last part of its address. */
const parts = {
  acceptFault: 'toezegging',
  recordChange: 'verandering',
  recordReturn: 'terug',
  dismiss: 'afwijzen',
} as const;

export type FaultTask = keyof typeof parts;
export const faultTasks = Object.keys(parts) as FaultTask[];

/** The pattern by which a form is known; see `MatterTask.address`. */
export const taskPattern = (task: FaultTask): string => `${paths.fault(':id')}/${parts[task]}`;
export const taskAddress = (id: string, task: FaultTask): string => `${paths.fault(id)}/${parts[task]}`;
