namespace CommunityBot.Bot.Tests.Kept;

/// <summary>Accounts of people in the kept folder.</summary>
internal static class KeptPeople
{
    /// <summary>林召集 on LINE; leads the community of teachers at the college.</summary>
    public const string Convener = "U10000000000000000000000000000001";

    /// <summary>The same on Discord.</summary>
    public const string ConvenerOnDiscord = "53908099506183680";

    /// <summary>何家豪 on LINE; leads it too.</summary>
    public const string SecondConvener = "U10000000000000000000000000000007";

    /// <summary>王小明 on LINE.</summary>
    public const string Member = "U10000000000000000000000000000002";

    /// <summary>許文華 on LINE; leads the community of teachers in the city's schools.</summary>
    public const string CityConvener = "U40000000000000000000000000000001";

    /// <summary>What the browser of 李淑芬 is known by.</summary>
    public const string Cookie = "__Host-communitybot-chat=0123456789abcdef0123456789abcdef";
}
