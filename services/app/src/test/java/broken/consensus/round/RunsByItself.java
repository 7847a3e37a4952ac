package broken.consensus.round;

class RunsByItself {
    public static void main(String[] arguments) {}
}
