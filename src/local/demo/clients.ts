import { demoId } from './ids';

/** A client of the demo; all of them are made up. */
export interface DemoClient {
  id: string;
  givenName: string;
  namePrefix: string;
  familyName: string;
  birthDate: string;
  phone: string;
}

const names: readonly (readonly [given: string, prefix: string, family: string, born: string])[] = [
  ['Kevin', '', 'Dekker', '1991-04-12'],
  ['Soraya', '', 'Pengel', '1987-09-30'],
  ['Mohamed', '', 'Azzouz', '1979-01-08'],
  ['Wendy', 'van den', 'Heuvel', '1983-06-21'],
  ['Piotr', '', 'Kowalski', '1975-11-03'],
  ['Shanice', '', 'Leito', '1998-02-17'],
  ['Henk', 'van der', 'Meer', '1961-07-25'],
  ['Amal', '', 'Osman', '1994-12-05'],
  ['Dennis', '', 'Groen', '1986-03-14'],
  ['Yvonne', 'de', 'Boer', '1969-10-19'],
  ['Bilal', '', 'Kaya', '1997-05-28'],
  ['Ricardo', '', 'Wijngaarde', '1972-08-11'],
  ['Samira', 'el', 'Khattabi', '1990-01-23'],
  ['Jeroen', '', 'Scholten', '1980-04-02'],
  ['Natasja', '', 'Bos', '1989-11-16'],
  ['Tesfay', '', 'Gebremedhin', '1993-09-09'],
  ['Marcel', '', 'Peters', '1966-02-27'],
  ['Latifa', '', 'Haddouchi', '1984-07-07'],
  ['Sjaak', 'van', 'Vliet', '1958-05-15'],
  ['Melissa', '', 'Jacobs', '1996-10-01'],
  ['Ali', '', 'Rezaei', '1982-12-22'],
  ['Bianca', 'ter', 'Braak', '1974-03-30'],
  ['Jermaine', '', 'Felter', '1999-06-18'],
  ['Monique', '', 'Vermeulen', '1971-01-31'],
  ['Hassan', '', 'Warsame', '1988-08-24'],
  ['Sabrina', '', 'Postma', '1992-04-27'],
  ['Gerrit', '', 'Blom', '1963-09-12'],
  ['Ines', '', 'Tavares', '1985-02-09'],
  ['Robin', '', 'Hermans', '1995-07-20'],
  ['Fatma', '', 'Demir', '1978-05-04'],
  ['Patrick', '', 'Willemsen', '1981-10-29'],
  ['Zahra', '', 'Karimi', '1990-06-06'],
  ['Ronald', 'de', 'Wit', '1968-12-14'],
  ['Chanel', '', 'Sedney', '2000-03-08'],
  ['Erwin', '', 'Maas', '1976-08-31'],
  ['Khadija', '', 'Belhaj', '1986-01-19'],
  ['Stephan', '', 'Koster', '1973-11-25'],
  ['Nadia', '', 'Ivanova', '1991-09-02'],
  ['Theo', 'van', 'Dam', '1959-04-16'],
  ['Deborah', '', 'Eersel', '1988-05-11'],
  ['Umut', '', 'Arslan', '1994-10-07'],
  ['Karin', '', 'Schouten', '1970-02-03'],
  ['Glenn', '', 'Ormskerk', '1984-11-09'],
  ['Marieke', '', 'Vos', '1993-03-21'],
  ['Youssra', '', 'Amezian', '1999-01-27'],
  ['Willem', 'van', 'Houten', '1964-08-06'],
  ['Gloria', '', 'Mensah', '1977-06-13'],
  ['Danny', '', 'Verbeek', '1990-12-30'],
  ['Rosalie', '', 'Timmer', '1985-05-24'],
  ['Anton', 'van der', 'Ploeg', '1967-11-12'],
  ['Loubna', '', 'Zerouali', '1992-08-03'],
  // Known to two senders, who each wrote the name in their own way.
  ['Jesse', 'van', 'Kampen', '1989-02-14'],
  ['Jesse', 'Van', 'Kampen', '1989-02-14'],
];

export const clients: readonly DemoClient[] = names.map(
  ([givenName, namePrefix, familyName, birthDate], at) => ({
    id: demoId('client', at),
    givenName,
    namePrefix,
    familyName,
    birthDate,
    phone: `06 5550 ${String(1013 + at * 17)}`,
  }),
);
