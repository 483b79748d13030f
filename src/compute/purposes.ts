/** The purposes of the two requests to the metadata service. */
export const GET_IDENTITY_TOKEN = 'get an identity token from the metadata service';
export const GET_PROFILE_TOKEN = 'get a token of the trusted profile from the metadata service';
