using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.PastCredits;

namespace CommunityBot.Files.PastCredits;

/// <summary>The words for what a file would change, and for what somebody has to say yes to.</summary>
public interface IPastPreview
{
    /// <summary>What was said yes to already is told here, as nobody is asked about it.</summary>
    IEnumerable<BothLanguages> Say(PastWishes wishes);

    /// <summary>What has to be said yes to, each with its line.</summary>
    IEnumerable<BothLanguages> Doubts(PastWishes wishes);

    /// <summary>What to do where nobody can be asked.</summary>
    IEnumerable<BothLanguages> WaysOut(PastWishes wishes);

    BothLanguages Done(Person by);
}
