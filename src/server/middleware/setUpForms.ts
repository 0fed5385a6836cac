import express, { type Express } from 'express';

/** Flat fields only; a field that is repeated becomes a list. */
export const setUpForms = (app: Express): void => {
  app.use(express.urlencoded({ extended: false, limit: '200kb', parameterLimit: 2_000 }));
  app.use((req, _res, next) => {
    req.body ??= {};
    next();
  });
};
