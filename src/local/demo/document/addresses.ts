const streets: Readonly<Record<string, readonly string[]>> = {
  west: ['Kanaalstraat', 'Vleutenseweg', 'Laan van Nieuw-Guinea'],
  zuilen: ['Amsterdamsestraatweg', 'Prins Bernhardlaan', 'Burgemeester Norbruislaan'],
  'ondiep-pijlsweerd': ['Ondiep-Zuidzijde', 'Boerhaaveplein', 'Laan van Chartroise'],
  'overvecht-centrum': ['Seinedreef', 'Zamenhofdreef', 'Roelantdreef'],
  'overvecht-de-gagel': ['Gagelhof', 'Teun de Jagerdreef', 'Pahud de Mortangesdreef'],
  'overvecht-spoorzoom': ['Einsteindreef', 'Marco Pololaan', 'Carnegiedreef'],
  'overvecht-vechtzoom': ['Moezeldreef', 'Rhônedreef', 'Wolgadreef'],
  noordoost: ['Obbinklaan', 'Kapelstraat', 'Willem van Noortstraat'],
  binnenstad: ['Springweg', 'Wijde Begijnestraat', 'Zeven Steegjes'],
  oost: ['Burgemeester Reigerstraat', 'Rubenslaan', 'Gansstraat'],
  lunetten: ['Zevenwouden', 'Goeree', 'Brennerbaan'],
  'hoograven-tolsteeg': ['Hoogravenseweg', 'Julianaweg', 'Verlengde Hoogravenseweg'],
  'dichters-en-rivierenwijk': ['Croeselaan', 'Rijnlaan', 'Bilderdijkstraat'],
  'kanaleneiland-noord': ['Livingstonelaan', 'Bernadottelaan', 'Afrikalaan'],
  'kanaleneiland-zuid': ['Marshalllaan', 'Columbuslaan', 'Beneluxlaan'],
  'leidsche-rijn': ['Musicallaan', 'Eerste Oosterparklaan', 'Operettelaan'],
  'de-meern': ['Zandweg', 'Rijksstraatweg', 'Oranjelaan'],
  vleuten: ['Schoolstraat', 'Stationsstraat', 'Dorpsstraat'],
};

const landlords = [
  'Portaal, verhuurmakelaar wijk, 030 555 9101',
  'Mitros/Woonin, afdeling verhuur, 030 555 9102',
  'Bo-Ex, consulent bijzondere doelgroepen, 030 555 9103',
  'GroenWest, consulent wonen, 030 555 9104',
];

export const addressIn = (neighbourhood: string, at: number): string => {
  const here = streets[neighbourhood] ?? ['Stationsplein'];
  return `${here[at % here.length] ?? ''} ${11 + ((at * 29) % 180)}, Utrecht`;
};

export const landlordOf = (at: number): string => landlords[at % landlords.length] ?? '';
