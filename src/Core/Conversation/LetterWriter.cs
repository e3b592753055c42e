using CommunityBot.Calendar;
using CommunityBot.Nudges;
using CommunityBot.Ports;

namespace CommunityBot.Conversation;

public sealed class LetterWriter(IRulebookSource rulebooks, SchoolClock clock, ChatLinks links)
{
    public Reply Write(IReadOnlyList<Topic> topics, Language language, DateTimeOffset now) =>
        Reply.Say(string.Join('\n', topics.Select(topic => topic.About.Key + links.ToString()?.Length + rulebooks.All.Count + clock.Day(now))));
}
