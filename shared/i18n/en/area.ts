export const station = {
  search: 'Find a station…',
  add: 'New station',
  endTitle_one: 'End {{count}} station',
  endTitle_other: 'End {{count}} stations',
  endReasons: 'Abolished|Merged|Registered twice',
  endNote: 'Nothing is deleted; what is linked must first be linked elsewhere. It can be undone.',
  columns: {
    name: 'Station',
    serviceCentreId: 'Service centre',
    communityId: 'Community',
    buildings: 'Buildings',
    workers: 'Workers',
    address: 'Address',
    areaSqm: 'Area (m²)',
    phone: 'Phone',
  },
} as const;

export const serviceCentre = {
  search: 'Find a service centre…',
  add: 'New service centre',
  endTitle_one: 'End {{count}} service centre',
  endTitle_other: 'End {{count}} service centres',
  endReasons: 'Abolished|Merged|Registered twice',
  endNote: 'Nothing is deleted; what is linked must first be linked elsewhere. It can be undone.',
  columns: {
    name: 'Service centre',
    streetId: 'Street',
    stations: 'Stations',
    address: 'Address',
    areaSqm: 'Area (m²)',
  },
} as const;

export const street = {
  search: 'Find a street…',
  add: 'New street',
  endTitle_one: 'End {{count}} street',
  endTitle_other: 'End {{count}} streets',
  endReasons: 'Abolished|Merged|Registered twice',
  endNote: 'Nothing is deleted; what is linked must first be linked elsewhere. It can be undone.',
  columns: {
    name: 'Street',
    district: 'District',
    communities: 'Communities',
    buildings: 'Buildings',
  },
} as const;

export const community = {
  search: 'Find a community…',
  add: 'New community',
  endTitle_one: 'End {{count}} community',
  endTitle_other: 'End {{count}} communities',
  endReasons: 'Abolished|Merged|Registered twice',
  endNote: 'Nothing is deleted; what is linked must first be linked elsewhere. It can be undone.',
  columns: {
    name: 'Community',
    streetId: 'Street',
    buildings: 'Buildings',
  },
} as const;

export const sponsor = {
  search: 'Find a sponsor…',
  add: 'New sponsor',
  endTitle_one: 'End {{count}} sponsor',
  endTitle_other: 'End {{count}} sponsors',
  endReasons: 'Abolished|Merged|Registered twice',
  endNote: 'Nothing is deleted; what is linked must first be linked elsewhere. It can be undone.',
  columns: {
    name: 'Sponsor',
    kind: 'Kind',
    buildings: 'Buildings',
    contact: 'Contact',
    phone: 'Phone',
  },
  kinds: {
    'property-company': 'Property company',
    owner: 'Owner',
    'owners-committee': 'Owners’ committee',
    other: 'Other',
  },
} as const;
