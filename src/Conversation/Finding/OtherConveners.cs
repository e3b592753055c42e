using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Meetings;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Finding;

/// <summary>Who leads a community besides the speaker.</summary>
internal static class OtherConveners
{
    public static IEnumerable<Person> Of(Turn turn, Community community) =>
        turn.Records.ConvenersOf(community.Id, turn.Today).Where(convener => convener.Id != turn.Me.Id);

    /// <summary>Whether they hear of it, or have to be told by the speaker; empty where there is none.</summary>
    public static string Note(Turn turn, Community community)
    {
        var others = Of(turn, community).ToList();
        return others.Exists(convener => turn.Records.Accounts.ReachableOf(convener.Id) is not null) ? turn.Texts.ConvenerIsTold
            : others.Count > 0 ? turn.Texts.TellConvenerYourself
            : "";
    }

    /// <summary>Tells each of them in their own language.</summary>
    /// <param name="turn">What the speaker does.</param>
    /// <param name="community">Whose conveners.</param>
    /// <param name="say">What they are told.</param>
    /// <param name="about">The meeting it is about, of which only the latest counts; null where each stands for itself.</param>
    public static IReadOnlyList<Notice> Tell(Turn turn, Community community, Func<Turn, Reply> say, MeetingId? about = null) =>
        [.. Of(turn, community).Select(convener => turn.Tell(convener.Id, say) with { About = about?.ToString() })];
}
