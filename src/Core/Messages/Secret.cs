namespace CommunityBot.Messages;

/// <summary>
/// What opens something to whoever reads it: a binding code, the key of an address; or says who somebody was. Wherever it stands it is kept under
/// the key of the data folder.
/// </summary>
/// <param name="Text">As it stands in what is said.</param>
/// <param name="Afterwards">What is said instead once that key is lost.</param>
public sealed record Secret(string Text, string Afterwards);
