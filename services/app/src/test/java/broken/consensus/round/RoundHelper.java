package broken.consensus.round;

class RoundHelper {
    int one() {
        return 1;
    }
}
