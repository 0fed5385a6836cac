import type { Router } from 'express';
import { parseReply, readReply, type ReplyForm } from '../../../forms/conference';
import { emptyMatterForm } from '../../matters/formState';
import { matterForm, matterPage, type MatterPageOf } from '../../matters/task';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { patterns } from './addresses';
import { mayAskOf, placeOf } from './file';
import { formForLink, ReplyPage } from './replyPage';

const kind = 'conference' as const;

/** The answer to an invitation. The link in the mail opens the form; only sending it changes anything. */
export function replyRoutes(router: Router, services: Services): void {
  const page: MatterPageOf<typeof kind> = async (req, file, form) => {
    const { name } = await placeOf(services, file);
    const shown = form === emptyMatterForm ? formForLink(file, readReply(req.query)) : form;
    return <ReplyPage file={file} form={shown} placeName={name} />;
  };
  matterPage(router, services, { kind, address: patterns.reply }, page);
  matterForm<typeof kind, ReplyForm>(
    router,
    services,
    {
      kind,
      address: patterns.reply,
      command: 'reply',
      may: (file) => mayAskOf(file, 'reply'),
      parse: parseReply,
      toCommand: (value) => ({ type: 'reply', ...value }),
      next: (file) => paths.conference(file.id),
    },
    page,
  );
}
