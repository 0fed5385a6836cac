import { paths } from '../../paths';

/** What somebody can do with one bottleneck, each with the last part of its address. */
const parts = {
  addHandover: 'overdracht',
  assignOwner: 'eigenaar',
  moveDueDay: 'dag',
  resolve: 'afronden',
  reopen: 'heropenen',
  comment: 'bericht',
} as const;

export type BottleneckTask = keyof typeof parts;
export const bottleneckTasks = Object.keys(parts) as BottleneckTask[];

/** The pattern by which a form is known; see `MatterTask.address`. */
export const taskPattern = (task: BottleneckTask): string => `${paths.bottlenecks}/:id/${parts[task]}`;
export const taskAddress = (id: string, task: BottleneckTask): string =>
  `${paths.bottleneck(id)}/${parts[task]}`;
