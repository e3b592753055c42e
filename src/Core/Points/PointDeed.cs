using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Points;

/// <summary>Something that may earn points.</summary>
public abstract record PointDeed
{
    private PointDeed()
    {
    }

    /// <summary>Null for what is no matter of one meeting.</summary>
    public abstract MeetingId? Meeting { get; }

    /// <summary>Being the convener of an approved community.</summary>
    public sealed record Convened : PointDeed
    {
        public override MeetingId? Meeting => null;
    }

    /// <summary>Being at a meeting of that kind, on that day at the school.</summary>
    public sealed record Attended(MeetingId At, string Kind, DateOnly Day) : PointDeed
    {
        public override MeetingId? Meeting => At;
    }

    /// <summary>Presenting results there.</summary>
    public sealed record Presented(MeetingId At, string Kind, DateOnly Day) : PointDeed
    {
        public override MeetingId? Meeting => At;
    }

    /// <summary>Whether a rule for that reason is about this.</summary>
    public bool Answers(PointReason reason) => (this, reason) switch
    {
        (Convened, PointReason.Convening) => true,
        (Attended deed, PointReason.Attending rule) => rule.Kinds.Contains(deed.Kind),
        (Presented deed, PointReason.Presenting rule) => rule.Kinds.Contains(deed.Kind),
        _ => false,
    };
}
