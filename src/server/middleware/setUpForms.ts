import express, { type Express } from 'express';
import { renderProblem } from '../problems';

/** The whole form, its fields, and one field: each well above the longest form of ours. */
const limits = { whole: '200kb', fields: 500, field: 20_000 };

const values = (body: object): string[] =>
  Object.entries(body).flatMap(([name, value]) => [name, ...[value as unknown].flat().map(String)]);

/** Flat fields only; a field that is repeated becomes a list. */
export const setUpForms = (app: Express): void => {
  app.use(express.urlencoded({ extended: false, limit: limits.whole, parameterLimit: limits.fields }));
  app.use((req, res, next) => {
    req.body ??= {};
    const sent = values(req.body as object);
    if (sent.some((value) => value.length > limits.field)) return renderProblem(res, 'tooLarge');
    // Postgres takes no NUL, and no form of ours asks for one.
    if (sent.some((value) => value.includes('\0'))) return renderProblem(res, 'badRequest');
    next();
  });
};
