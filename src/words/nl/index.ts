import { building } from './building';
import { common } from './common';
import { errors } from './errors';
import { form } from './form';
import { handover } from './handover';
import { information } from './information';
import { layout } from './layout';
import { mail } from './mail';
import { pause } from './pause';
import { session } from './session';
import { status } from './status';

export const nl = {
  common,
  layout,
  form,
  status,
  building,
  errors,
  session,
  information,
  mail,
  handover,
  pause,
};
