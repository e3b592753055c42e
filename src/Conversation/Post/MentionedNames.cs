using System.Text;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Conversation.Post;

/// <summary>
/// Puts the names of the roster where a message mentions people by their accounts: 補簽 @阿明 遲到. Who is bound to no account stays as they
/// are called there, which is nobody's name here.
/// </summary>
public static class MentionedNames
{
    /// <summary>Whether the records are to be asked before the message can be heard.</summary>
    public static bool AreIn(IncomingMessage message) => message.Content is MessageContent.Words { Mentions.Count: > 0 };

    public static IncomingMessage Read(IRecords records, IncomingMessage message) => message.Content is MessageContent.Words words
        ? message with { Content = new MessageContent.Words(Named(records, words)) }
        : message;

    /// <summary>A name is a word of its own, whatever is typed close to the mention.</summary>
    private static string Named(IRecords records, MessageContent.Words words)
    {
        var named = new StringBuilder();
        var end = 0;
        foreach (var mention in words.Mentions)
        {
            named.Append(words.Text, end, mention.At - end);
            end = mention.At + mention.Length;
            var shown = records.Accounts.Find(mention.Of)?.Person?.Name ?? words.Text[mention.At..end];
            named.Append(' ').Append(shown).Append(' ');
        }

        return named.Append(words.Text, end, words.Text.Length - end).ToString();
    }
}
