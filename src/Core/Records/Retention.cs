namespace CommunityBot.Records;

/// <summary>How long one kind of thing is kept that is of no more use.</summary>
/// <param name="Chinese">What it is, as the manual of operations lists it.</param>
/// <param name="English">The same.</param>
/// <param name="Days">For how many days it is kept.</param>
/// <param name="Forget">Forgets what is older than that, and says how much it was.</param>
public sealed record Retention(string Chinese, string English, int Days, Func<IRecords, DateTimeOffset, int> Forget);
