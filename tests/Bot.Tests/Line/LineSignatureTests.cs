using System.Buffers;
using System.Text;
using CommunityBot.Bot.Channels.Line.Webhook;

namespace CommunityBot.Bot.Tests.Line;

public sealed class LineSignatureTests
{
    private static readonly byte[] s_secret = Encoding.UTF8.GetBytes("8c570fa6dd201bb328f1c1eac23a96d8");
    private static readonly byte[] s_body = Encoding.UTF8.GetBytes("""{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}""");

    [Fact]
    public void The_example_of_the_reference_is_accepted() =>
        Assert.True(LineSignature.Matches("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=", s_secret, new ReadOnlySequence<byte>(s_body)));

    [Theory]
    [InlineData("")]
    [InlineData("=")]
    [InlineData("nonsense!")]
    [InlineData("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs")]
    [InlineData("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLt=")]
    [InlineData("AhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=")]
    [InlineData("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLsA")]
    [InlineData("1a144a9af987cace0f8bc0f1905e3e11ac9a1f43aab49b5a6718130fd7cc0cbb")]
    public void Anything_else_is_not(string signature) =>
        Assert.False(LineSignature.Matches(signature, s_secret, new ReadOnlySequence<byte>(s_body)));

    [Fact]
    public void A_body_that_arrived_in_pieces_is_the_same_body()
    {
        var last = new Piece(s_body.AsMemory(20), 20);
        var whole = new ReadOnlySequence<byte>(new Piece(s_body.AsMemory(0, 20), 0).Before(last), 0, last, last.Memory.Length);

        Assert.False(whole.IsSingleSegment);
        Assert.True(LineSignature.Matches("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=", s_secret, whole));
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> bytes, long start) => (Memory, RunningIndex) = (bytes, start);

        public Piece Before(Piece next)
        {
            Next = next;
            return this;
        }
    }
}
